package io.github.quizette.nlp;

import org.jspecify.annotations.Nullable;

/**
 * A year behind a month, season or quarter: {@code 2019}, {@code of last year}.
 *
 * @param end index behind it
 * @param year the year
 * @param leans whether it was counted from the article's date
 */
record YearReference(int end, int year, boolean leans) {
  /** Returns the year that stands at {@code i}, after an optional comma or {@code of}, or null. */
  static @Nullable YearReference behind(TimeContext context, int i) {
    var text = context.text();
    var at = text.is(i, ",", "of", "in") ? i + 1 : i;
    var number = yearNumber(text, at);
    if (number > 0) {
      return new YearReference(at + 1, number, false);
    }
    var today = context.today();
    if (today == null) {
      return null;
    }
    var relation = relation(text, at);
    return relation == null ? null : new YearReference(at + 2, today.getYear() + relation, true);
  }

  private static @Nullable Integer relation(Lexemes text, int at) {
    if (!text.is(at + 1, "year")) {
      return null;
    }
    return switch (text.lower(at)) {
      case "last" -> -1;
      case "this" -> 0;
      case "the", "that" -> text.lower(at).equals("the") && text.is(at - 1, "of") ? 0 : null;
      case "next" -> 1;
      default -> null;
    };
  }

  /** Returns the year written at {@code i} in four digits, 1000 to 2099, else 0. */
  static int yearNumber(Lexemes text, int i) {
    var lexeme = text.at(i);
    if (!lexeme.digits(4)) {
      return 0;
    }
    var year = lexeme.whole();
    return year >= 1000 && year < 2100 && !partOfLarger(text, i) ? year : 0;
  }

  /** {@code $2000}, {@code 2000.5.1}, {@code 2000m}, {@code 1914:18}, {@code A2000}. */
  private static boolean partOfLarger(Lexemes text, int i) {
    var before = text.glued(i - 1) && !text.is(i - 1, "(", "[", "/", "“", "\"", "'", "‘", "’");
    if (before && !text.dash(i - 1)) {
      return true;
    }
    if (before && text.glued(i - 2) && text.at(i - 2).capitalised()) {
      return !text.is(i - 2, "mid", "pre", "post", "late", "early"); // "Covid-2019", "Vision-2030"
    }
    return text.glued(i) && (text.at(i + 1).word() || text.is(i + 1, "%", ":", "°", "€"));
  }
}
