package io.github.quizette.nlp;

import java.util.List;

/** What stands in front of a number and makes it less exact. */
final class Qualifiers {
  /** Longest first, word by word from the number backwards. */
  private static final List<List<String>> PHRASES =
      List.of(
          List.of("as", "many", "as"),
          List.of("as", "much", "as"),
          List.of("as", "few", "as"),
          List.of("no", "more", "than"),
          List.of("no", "fewer", "than"),
          List.of("no", "less", "than"),
          List.of("more", "than"),
          List.of("less", "than"),
          List.of("fewer", "than"),
          List.of("greater", "than"),
          List.of("at", "least"),
          List.of("at", "most"),
          List.of("up", "to"),
          List.of("just", "over"),
          List.of("just", "under"),
          List.of("well", "over"),
          List.of("close", "to"),
          List.of("an", "estimated"),
          List.of("estimated"),
          List.of("about"),
          List.of("around"),
          List.of("approximately"),
          List.of("roughly"),
          List.of("nearly"),
          List.of("almost"),
          List.of("over"),
          List.of("under"),
          List.of("exceeding"),
          List.of("some"));

  private Qualifiers() {}

  /** Returns the qualifier that ends in front of {@code start}, empty if none. */
  static String before(Lexemes text, int start) {
    var end = text.is(start - 1, "a", "an", "the") ? start - 1 : start; // "about a dozen"
    for (var phrase : PHRASES) {
      if (stands(text, end - phrase.size(), phrase) && !place(text, start, phrase)) {
        return String.join(" ", phrase);
      }
    }
    return "";
  }

  /** {@code under five presidents}: a preposition, not a bound. */
  private static boolean place(Lexemes text, int start, List<String> phrase) {
    return text.at(start).word()
        && (phrase.contains("under") || phrase.contains("over"))
        && phrase.size() == 1;
  }

  private static boolean stands(Lexemes text, int from, List<String> phrase) {
    for (var k = 0; k < phrase.size(); k++) {
      if (!text.is(from + k, phrase.get(k))) {
        return false;
      }
    }
    return true;
  }
}
