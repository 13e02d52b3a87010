package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.language.Gender;
import io.github.quizette.language.NounKind;
import io.github.quizette.language.NounKinds;
import io.github.quizette.text.EntityType;
import io.github.quizette.text.Span;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a key is a whole name: no other word of a name may touch it, but for a title before
 * a person. Stateless.
 */
final class NameBoundaries {
  private NameBoundaries() {}

  /** Throws when the name that is the key begins before it or goes on behind it. */
  static void check(Draft draft, String key) throws RejectedException {
    var answer = draft.answer();
    var after = answer.last() + 1;
    if (after < draft.size() && name(draft, after)) {
      throw new RejectedException("cut-name", "the name goes on behind the key");
    }
    var before = answer.first() - 1;
    if (before >= 0
        && name(draft, before)
        && !Keys.timed(draft, before)
        && !title(draft, before)
        && !role(draft)
        && !(answer.kind() == Answer.Kind.PERSON && seat(draft, before))) {
      throw new RejectedException("cut-name", "the name begins before the key");
    }
    if (before > 1
        && draft.lower(before).equals("and")
        && Character.isUpperCase(draft.token(before - 1).form().codePointAt(0))
        && !draft.token(before - 1).tag().startsWith("NNP")) {
      throw new RejectedException("cut-name", "the name begins before 'and'");
    }
    if (before > 0 && draft.word(before).equals("The")) {
      throw new RejectedException("cut-name", "the name begins with The");
    }
    if (before >= 0
        && draft.lower(before).equals("between")
        && !(after < draft.size() && Set.of("and", ",", "(").contains(draft.lower(after)))) {
      throw new RejectedException("parse", "between needs two");
    }
    if (answer.kind() == Answer.Kind.ORGANIZATION
        && key.contains(" of ")
        && after + 1 < draft.size()
        && draft.lower(after).equals("and")
        && name(draft, after + 1)
        && !mentioned(draft, after + 1)) {
      throw new RejectedException("cut-name", "the name goes on behind 'and'");
    }
    if (answer.kind() == Answer.Kind.ORGANIZATION
        && after + 1 < draft.size()
        && name(draft, after + 1)
        && (draft.lower(after).matches("for|of")
            || (draft.lower(after).equals(",") && key.contains(" of "))
            || (draft.lower(after).equals("at") && key.startsWith("University")))) {
      throw new RejectedException(
          "cut-name", "the name goes on behind '" + draft.word(after) + "'");
    }
    if (answer.kind() == Answer.Kind.ORGANIZATION
        && before > 1
        && draft.lower(before).equals("and")
        && name(draft, before - 1)
        && !within(draft, before - 1)) {
      throw new RejectedException("cut-name", "the name begins before 'and'");
    }
    if (before > 0
        && draft.lower(before).matches(",|at|of")
        && answer.kind() == Answer.Kind.LOCATION
        && institution(draft, before - 1)) {
      throw new RejectedException("cut-name", "a part of the name of a university");
    }
    if (slash(draft, before) || slash(draft, after)) {
      throw new RejectedException("cut-name", "the key stands beside a slash");
    }
    if (before >= 0 && draft.lower(before).equals("-")) {
      throw new RejectedException("cut-name", "the key is a piece of a compound");
    }
    if (after < draft.size() && draft.lower(after).equals("-") && draft.glued(after)) {
      throw new RejectedException("cut-name", "the key is a piece of a compound");
    }
  }

  /** Tells whether the name that ends with the token is that of a university. */
  private static boolean institution(Draft draft, int token) {
    for (var i = token; i >= 0 && i > token - 5; i--) {
      if (draft.lower(i).matches("university|college|institute|diocese|archdiocese")) {
        return true;
      }
      if (!name(draft, i) && !draft.lower(i).equals("of")) {
        return false;
      }
    }
    return false;
  }

  private static boolean mentioned(Draft draft, int token) {
    var start = draft.token(token).span().start();
    return draft.article().entities().stream()
        .flatMap(entity -> entity.mentions().stream())
        .anyMatch(mention -> mention.span().start() == start);
  }

  /** Tells whether some name that reading found covers the token. */
  private static boolean within(Draft draft, int token) {
    var span = draft.token(token).span();
    return draft.article().entities().stream()
        .flatMap(entity -> entity.mentions().stream())
        .anyMatch(mention -> mention.span().contains(span));
  }

  /** Tells whether an office of the person stands right before the name. */
  private static boolean role(Draft draft) {
    var entity = draft.answer().entity();
    var text =
        draft
            .article()
            .article()
            .body()
            .substring(0, draft.answer().span().start())
            .stripTrailing();
    return entity != null && entity.roles().stream().anyMatch(text::endsWith);
  }

  /** Tells whether a token ends where a person is from: {@code Senator from Vermont ____}. */
  private static boolean seat(Draft draft, int token) {
    var end = draft.token(token).span().end();
    return draft.article().entities().stream()
        .filter(entity -> entity.type() == EntityType.LOCATION)
        .flatMap(entity -> entity.mentions().stream())
        .anyMatch(mention -> mention.span().end() == end && titled(draft, mention.span()));
  }

  /** Tells whether a title and a preposition stand before a place. */
  private static boolean titled(Draft draft, Span place) {
    var first = draft.at(place);
    return first > 1
        && draft.lower(first - 1).matches("from|of|for")
        && NounKinds.is(draft.token(first - 2).lemma().toLowerCase(Locale.ROOT), NounKind.PERSON);
  }

  private static boolean title(Draft draft, int token) {
    var word = draft.lower(token);
    return draft.answer().kind() == Answer.Kind.PERSON
        && (NounKinds.is(word, NounKind.PERSON)
            || NounKinds.is(draft.token(token).lemma().toLowerCase(Locale.ROOT), NounKind.PERSON)
            || Gender.ofTitle(word) != Gender.UNKNOWN
            || word.endsWith(".")
            || word.equals("dr")
            || word.equals("sir"));
  }

  private static boolean slash(Draft draft, int token) {
    return token >= 0
        && token < draft.size()
        && Set.of("/", "–", "—").contains(draft.lower(token))
        && (draft.glued(token) || (token + 1 < draft.size() && draft.glued(token + 1)));
  }

  /** Tells whether a token is a word of a name. */
  static boolean name(Draft draft, int token) {
    return draft.token(token).tag().startsWith("NNP") && !draft.lower(token).equals("’s");
  }
}
