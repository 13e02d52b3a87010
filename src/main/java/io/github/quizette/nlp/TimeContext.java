package io.github.quizette.nlp;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a rule sees: one sentence, the article's date, and the expression before.
 *
 * @param text the sentence
 * @param today the article's date, null if not known
 * @param before value of the last expression in this or the previous sentence; empty if none
 * @param beforeEnd index behind the last expression of this sentence; 0 if none
 */
record TimeContext(Lexemes text, @Nullable LocalDate today, String before, int beforeEnd) {
  /** A value counted from the article's date; unresolved if that is not known. */
  TimeMatch relative(int end, Function<LocalDate, String> value) {
    return today == null ? TimeMatch.unresolved(end) : new TimeMatch(end, value.apply(today), true);
  }

  /**
   * As {@link #relative}, for a word that leans on the day of speaking: within a quotation that may
   * be another day than the article's.
   */
  TimeMatch spoken(int end, int at, Function<LocalDate, String> value) {
    return quoted(at) ? TimeMatch.unresolved(end) : relative(end, value);
  }

  private boolean quoted(int at) {
    var open = false;
    for (var i = Math.max(0, at - 100); i < at; i++) {
      switch (text.lower(i)) {
        case "“" -> open = true;
        case "”" -> open = false;
        case "\"" -> open = !open;
        default -> {}
      }
    }
    return open;
  }

  TimeDirection direction(int start, int end) {
    return TimeDirection.of(text, start, end);
  }

  /** Returns the weekday nearest to {@code today} in the given direction; past if open. */
  static LocalDate weekday(LocalDate today, DayOfWeek day, TimeDirection direction) {
    return direction == TimeDirection.FUTURE || direction == TimeDirection.PRESENT
        ? today.with(TemporalAdjusters.nextOrSame(day))
        : today.with(TemporalAdjusters.previousOrSame(day));
  }

  private static final int NEAR = 21;

  /** Returns the year of {@code month} nearest to {@code today} in the given direction. */
  static int yearOf(LocalDate today, int month, TimeDirection direction) {
    var ahead = month - today.getMonthValue();
    return switch (direction) {
      case PAST -> ahead > 0 ? today.getYear() - 1 : today.getYear();
      case FUTURE -> ahead < 0 ? today.getYear() + 1 : today.getYear();
      case PRESENT, OPEN -> today.getYear() + (ahead > 6 ? -1 : ahead < -6 ? 1 : 0);
    };
  }

  /**
   * Returns the year of a day nearest to {@code today} in the given direction. A day of the next
   * weeks is not that of a year ago, whatever the verb: news would name the year.
   */
  static int yearOf(LocalDate today, int month, int day, TimeDirection direction) {
    var here = PartialDate.day(today.getYear(), month, day);
    var days = ChronoUnit.DAYS.between(today, here);
    return switch (direction) {
      case PAST -> days > NEAR ? today.getYear() - 1 : today.getYear();
      case FUTURE -> days < 0 ? today.getYear() + 1 : today.getYear();
      case PRESENT, OPEN -> today.getYear() + (days > 183 ? -1 : days < -183 ? 1 : 0);
    };
  }

  static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static String month(LocalDate day) {
    return PartialDate.value(day.getYear(), day.getMonthValue(), 0);
  }

  static String year(int year) {
    return PartialDate.value(year, 0, 0);
  }

  static String decade(int year) {
    return String.format(Locale.ROOT, "%03dX", year / 10);
  }

  static String century(int year) {
    return String.format(Locale.ROOT, "%02dXX", year / 100);
  }
}
