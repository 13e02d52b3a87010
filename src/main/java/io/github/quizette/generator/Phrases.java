package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.language.NounKind;
import io.github.quizette.language.NounKinds;
import io.github.quizette.language.WordTiers;
import io.github.quizette.text.EntityType;
import io.github.quizette.text.Mention;
import java.util.Locale;
import java.util.stream.IntStream;

/** Small matters of wording that all writers share. */
final class Phrases {
  private Phrases() {}

  /** Returns the answer as a key: its words in the article, a relative time as month and year. */
  static String key(Draft draft) {
    var time = draft.answer().time();
    if (time != null && time.relative() && time.value().matches("\\d{4}-\\d{2}")) {
      var phrase = TimeAnchoring.phrase(time.value());
      return phrase.substring(phrase.indexOf(' ') + 1);
    }
    var entity = draft.answer().entity();
    if (entity != null && draft.answer().kind() == Answer.Kind.PERSON) {
      var name = Persons.name(entity);
      return name.contains(" ") || draft.answer().first() == draft.answer().last()
          ? name
          : draft.answer().span().of(draft.article().article().body()); // Pope Francis
    }
    var body = draft.article().article().body();
    if (entity != null
        && draft.answer().kind() == Answer.Kind.ORGANIZATION
        && draft.answer().span().of(body).matches("\\p{Lu}{2,6}")
        && entity.name().contains(" ")) {
      return entity.name();
    }
    var text = Line.tidy(draft.answer().span().of(body).replaceAll("\\s+", " "));
    return entity == null && draft.answer().first() == 0 && text.matches("\\p{Lu}\\p{Ll}+.*")
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) // Four people
        : text;
  }

  /** Returns {@code line} with a capital first letter. */
  static String capitalised(String line) {
    var first = 0;
    while (first < line.length() && "“\"'(".indexOf(line.charAt(first)) >= 0) {
      first++;
    }
    return first >= line.length()
        ? line
        : line.substring(0, first)
            + line.substring(first, first + 1).toUpperCase(Locale.ROOT)
            + line.substring(first + 1);
  }

  /** Lowers the first word of the sentence where it no longer comes first. */
  static void lowerFirst(Draft draft) {
    var first = draft.kept().nextSetBit(0);
    if (first >= 0 && draft.word(first).startsWith("The ") && !draft.answer().covers(first)) {
      draft.replace(first, first, "t" + draft.word(first).substring(1));
      return;
    }
    if (first != 0 || draft.replaced(0)) {
      return;
    }
    var word = draft.word(0);
    if (word.equals("The") && draft.size() > 1 && !draft.answer().covers(0)) {
      draft.replace(0, 0, "the");
      return;
    }
    var name =
        (draft.token(0).tag().startsWith("NNP") && !common(draft))
            || word.equals("I")
            || (word.length() > 1 && Character.isUpperCase(word.charAt(1)))
            || named(draft);
    if (!name && Character.isUpperCase(word.charAt(0)) && !draft.answer().covers(0)) {
      draft.replace(0, 0, word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
    }
  }

  /** Tells whether the first word is a common one that stands alone: {@code Radio host Imus}. */
  private static boolean common(Draft draft) {
    var word = draft.word(0).toLowerCase(Locale.ROOT);
    return draft.size() > 1
        && draft.token(1).tag().matches("NNS?")
        && Character.isLowerCase(draft.word(1).charAt(0))
        && WordTiers.listed(word)
        && !WordTiers.listed(draft.word(0));
  }

  /** Gives words for people, which the story has in lower case too, no capital. */
  static void lowerNouns(Draft draft) {
    var body = draft.article().article().body();
    for (var i = draft.kept().nextSetBit(0) + 1; i > 0 && i < draft.size(); i++) {
      var word = draft.word(i);
      if (draft.keeps(i)
          && !draft.replaced(i)
          && !draft.answer().covers(i)
          && draft.token(i).tag().equals("NNS")
          && NounKinds.is(draft.token(i).lemma().toLowerCase(Locale.ROOT), NounKind.PERSON)
          && word.matches("\\p{Lu}\\p{Ll}{3,}")
          && alone(draft, i)
          && body.contains(" " + word.toLowerCase(Locale.ROOT) + " ")) {
        draft.replace(i, i, word.toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Tells whether no name and no other capital stands beside a word. */
  private static boolean alone(Draft draft, int token) {
    var span = draft.token(token).span();
    return IntStream.rangeClosed(token - 2, token + 2)
            .filter(i -> i > 0 && i != token && i < draft.size())
            .noneMatch(i -> Character.isUpperCase(draft.token(i).form().charAt(0)))
        && draft.article().entities().stream()
            .flatMap(entity -> entity.mentions().stream())
            .filter(mention -> mention.form() == Mention.Form.NAME)
            .noneMatch(mention -> mention.span().overlaps(span));
  }

  private static boolean named(Draft draft) {
    var start = draft.token(0).span().start();
    return draft.article().entities().stream()
        .flatMap(entity -> entity.mentions().stream())
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .anyMatch(mention -> mention.span().start() == start);
  }

  /** Returns the words for the kind of thing asked for, such as {@code space agency}, or "". */
  static String kind(Draft draft, Kinds kinds) {
    var entity = draft.answer().entity();
    if (entity == null) {
      return "";
    }
    var known = kinds.kindOf(entity);
    if (!known.isEmpty()) {
      return known;
    }
    if (!entity.kind().isEmpty()) {
      return entity.kind();
    }
    return entity.type() == EntityType.ORGANIZATION ? "organisation" : "";
  }

  static boolean count(Answer answer) {
    return answer.kind() == Answer.Kind.COUNT || answer.kind() == Answer.Kind.QUANTITY;
  }
}
