package io.github.quizette.nlp;

import java.util.Set;

/** Tells whether a number of four digits is a year. */
final class YearCues {
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "its", "their", "his", "her", "this", "our", "s", "first", "landmark");
  private static final Set<String> VERBS =
      Set.of("was", "is", "saw", "has", "will", "marked", "brought", "would", "were");

  /** Nouns whose size stands behind "of". */
  private static final Set<String> AMOUNTS =
      Set.of(
          "total",
          "population",
          "crowd",
          "capacity",
          "elevation",
          "maximum",
          "average",
          "distance",
          "height",
          "altitude",
          "depth",
          "minimum",
          "audience",
          "staff",
          "speed",
          "record");

  private YearCues() {}

  /**
   * Tells it.
   *
   * @param start index of the first lexeme of the expression
   * @param at index of the number
   */
  static boolean isYear(TimeContext context, int start, int at, int year) {
    var text = context.text();
    if (at > start) {
      return true; // "the year 2019"
    }
    if (counts(text, at)) {
      return false;
    }
    var before = text.at(at - 1);
    if (text.dash(at - 1) && text.glued(at - 1)) {
      return text.is(at - 2, "mid", "pre", "post", "late", "early");
    }
    if (text.is(at - 1, "as") && text.is(at - 2, "early", "late", "recently")) {
      return true;
    }
    if (TimeVocabulary.TIME_PREPOSITIONS.contains(before.lower())) {
      return !vague(before.lower()) || (year >= 1500 && !numberTalk(text, at));
    }
    if (context.beforeEnd() > 0 && context.beforeEnd() >= at - 2 && isYearValue(context.before())) {
      return text.is(at - 1, "and", "or", ",", "/");
    }
    if (year < 1800) {
      return before.lower().equals("(") && (text.is(at + 1, ")") || text.dash(at + 1));
    }
    if (before.lower().equals("(") || before.lower().equals("[")) {
      return true;
    }
    if (before.kind() == Lexeme.Kind.NONE) {
      return VERBS.contains(text.lower(at + 1)) || (year >= 1990 && text.at(at + 1).capitalised());
    }
    return year >= 1900 && attributive(text, at, before);
  }

  /** {@code the 2019 election}, {@code Thailand's 2006 coup}. */
  private static boolean attributive(Lexemes text, int at, Lexeme before) {
    var next = text.at(at + 1);
    var adjective = before.tag().startsWith("JJ") && !before.capitalised();
    return next.word()
        && (DETERMINERS.contains(before.lower()) || adjective)
        && !(next.tag().equals("NNS") && YearReference.yearNumber(text, at) % 100 == 0)
        && (!before.capitalised() || DETERMINERS.contains(before.lower()));
  }

  private static boolean isYearValue(String value) {
    return value.length() == 4 && Character.isDigit(value.charAt(3));
  }

  /** Prepositions that stand before plain numbers as often as before years. */
  private static boolean vague(String preposition) {
    return switch (preposition) {
      case "of",
          "to",
          "for",
          "about",
          "around",
          "between",
          "from",
          "by",
          "through",
          "beyond",
          "after",
          "before" ->
          true;
      default -> false;
    };
  }

  /** {@code from 2000 to 1,500}, {@code of 2000 units}. */
  private static boolean numberTalk(Lexemes text, int at) {
    var next = text.at(at + 1);
    if (next.word() && next.tag().equals("NNS") && !next.capitalised()) {
      return true;
    }
    if (text.is(at - 1, "of") && AMOUNTS.contains(text.lower(at - 2))) {
      return true;
    }
    var range =
        text.is(at - 1, "from")
            ? text.is(at + 1, "to")
            : text.is(at - 1, "between") && text.is(at + 1, "and");
    return range && text.at(at + 2).number() && YearReference.yearNumber(text, at + 2) == 0;
  }

  private static boolean counts(Lexemes text, int at) {
    return TimeVocabulary.COUNTED.contains(text.lower(at + 1));
  }
}
