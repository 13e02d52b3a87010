package io.github.quizette.nlp;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A unit of duration with its ISO 8601 letter. */
enum TimeUnit {
  SECOND("S", true, 1),
  MINUTE("M", true, 1),
  HOUR("H", true, 1),
  DAY("D", false, 1),
  NIGHT("D", false, 1),
  WEEK("W", false, 1),
  FORTNIGHT("W", false, 2),
  MONTH("M", false, 1),
  YEAR("Y", false, 1),
  DECADE("Y", false, 10),
  CENTURY("Y", false, 100);

  private final String letter;
  private final boolean clock;
  private final int size;

  TimeUnit(String letter, boolean clock, int size) {
    this.letter = letter;
    this.clock = clock;
    this.size = size;
  }

  /** Returns the unit that a word in lower case names, singular or plural, or null. */
  static @Nullable TimeUnit of(String word) {
    return switch (word) {
      case "second", "seconds" -> SECOND;
      case "minute", "minutes", "mins" -> MINUTE;
      case "hour", "hours", "hrs" -> HOUR;
      case "day", "days" -> DAY;
      case "week", "weeks" -> WEEK;
      case "fortnight", "fortnights" -> FORTNIGHT;
      case "month", "months" -> MONTH;
      case "year", "years", "yr", "yrs" -> YEAR;
      case "decade", "decades" -> DECADE;
      case "century", "centuries" -> CENTURY;
      default -> null;
    };
  }

  boolean clock() {
    return clock;
  }

  /** Returns how many of its ISO letter it stands for. */
  int size() {
    return size;
  }

  /** Returns {@code P20Y}, {@code PT2H}; {@code number} as it is written in plain digits. */
  String period(String number) {
    return (clock ? "PT" : "P") + number + letter;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
