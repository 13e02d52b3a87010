package io.github.quizette.generator;

import io.github.quizette.language.NounKind;
import io.github.quizette.language.NounKinds;
import io.github.quizette.text.EntityType;
import java.util.Set;

/** Tells whether a pronoun that stands for no known name may stay in a stem. Stateless. */
final class Pronouns {
  private static final Set<String> PERSONAL =
      Set.of("he", "she", "it", "they", "him", "her", "them", "himself", "herself", "itself");
  private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their");
  private static final Set<String> SPEAKERS =
      Set.of(
          "i",
          "we",
          "you",
          "me",
          "us",
          "my",
          "our",
          "your",
          "myself",
          "ourselves",
          "yours",
          "ours");

  private Pronouns() {}

  /** Throws when the pronoun at {@code token}, if it is one, has no name before it in the stem. */
  static void check(Draft draft, int token) throws RejectedException {
    var tag = draft.token(token).tag();
    var form = draft.lower(token);
    if (SPEAKERS.contains(form) && (tag.startsWith("PRP") || form.equals("i"))) {
      throw new RejectedException("speaker", "'" + form + "' speaks for somebody", token);
    }
    if (POSSESSIVE.contains(form) && tag.equals("PRP$")) {
      var his = form.equals("his") || form.equals("her");
      if (!ownerBefore(draft, token, form) && !(his && onePersonBefore(draft, token))) {
        draft.doubt(Doubt.PRONOUN, "reference", "'" + form + "' is not resolved", token);
      }
    } else if (PERSONAL.contains(form) && tag.startsWith("PRP")) {
      if (!draft.tree().is(token, "expl")
          && !(draft.tree().is(token, "nsubj") && ownerBefore(draft, token, form))) {
        var reason = "'" + form + "' is not resolved";
        if (!waits(draft, token, form)) {
          throw new RejectedException("reference", reason, token);
        }
        draft.doubt(Doubt.PRONOUN, "reference", reason, token);
      }
    } else if (demonstrative(draft, token)) {
      throw new RejectedException("reference", "'" + form + "' points outside the sentence", token);
    }
  }

  /** Tells whether a pronoun stands so far behind that the stem itself may say who is meant. */
  private static boolean waits(Draft draft, int token, String form) {
    var thing = form.startsWith("it") || form.startsWith("the");
    return token > draft.clause().predicate() && (thing || onePersonBefore(draft, token));
  }

  private static boolean demonstrative(Draft draft, int token) {
    var form = draft.lower(token);
    var pointing =
        Set.of("this", "these", "those", "such").contains(form)
            || (form.equals("that") && draft.tree().is(token, "det"))
            || (form.equals("that") && draft.token(token).tag().equals("DT"));
    var example =
        form.equals("such") && token + 1 < draft.size() && draft.lower(token + 1).equals("as");
    return pointing && !example && !draft.tree().is(token, "mark");
  }

  /** Tells whether a fitting noun phrase stands before a pronoun in the kept words. */
  private static boolean ownerBefore(Draft draft, int token, String form) {
    var plural = form.startsWith("the");
    for (var i = 0; i < token; i++) {
      var owned = POSSESSIVE.contains(form) && draft.tree().is(i, "obj");
      if (!draft.keeps(i) || !(owned || draft.tree().is(i, "nsubj"))) {
        continue;
      }
      var tag = draft.token(i).tag();
      var many = tag.endsWith("S") || draft.tree().child(i, "conj").isPresent();
      var person = person(draft, i) || NounKinds.is(draft.token(i).lemma(), NounKind.PERSON);
      if (plural
          ? many || (tag.startsWith("NNP") && !person)
          : form.startsWith("it") ? !many && !person && tag.startsWith("NN") : !many && person) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether exactly one person is named before a token in the kept words. */
  private static boolean onePersonBefore(Draft draft, int token) {
    var start = draft.token(token).span().start();
    return draft.article().entities().stream()
            .filter(entity -> entity.type() == EntityType.PERSON)
            .filter(
                entity ->
                    entity.mentions().stream()
                        .filter(m -> m.sentence() == draft.sentence().index())
                        .filter(m -> m.span().end() <= start)
                        .anyMatch(m -> draft.keeps(draft.upTo(m.span()))))
            .count()
        == 1;
  }

  private static boolean person(Draft draft, int token) {
    var span = draft.token(token).span();
    return draft.article().entities().stream()
        .filter(entity -> entity.type() == EntityType.PERSON)
        .flatMap(entity -> entity.mentions().stream())
        .anyMatch(mention -> mention.span().contains(span));
  }
}
