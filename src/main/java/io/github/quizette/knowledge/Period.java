package io.github.quizette.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * From when to when something holds, as exactly as the tables know: {@code 2014}, {@code 2014-06}
 * or {@code 2014-06-09}.
 *
 * @param from first year, month or day; empty if not known
 * @param to the year, month or day of the end; empty if it has not ended as far as the tables know
 */
public record Period(String from, String to) {
  /** Nothing known, nothing ended. */
  public static final Period OPEN = new Period("", "");

  /**
   * Makes a period.
   *
   * @throws IllegalArgumentException if a date is of no such form
   */
  public Period {
    check(from);
    check(to);
  }

  private static void check(String date) {
    if (!date.isEmpty()) {
      earliest(date);
    }
  }

  /** Tells whether an end is known. */
  public boolean ended() {
    return !to.isEmpty();
  }

  /**
   * Tells whether the period certainly covers a day: an inexact beginning counts from its last day,
   * an inexact end from its first. An unknown beginning covers any day before the end.
   */
  public boolean covers(LocalDate day) {
    boolean begun = from.isEmpty() || !day.isBefore(latest(from));
    return begun && (to.isEmpty() || day.isBefore(earliest(to)));
  }

  /** Tells whether the period may cover a day, inexact dates read generously. */
  public boolean mayCover(LocalDate day) {
    boolean begun = from.isEmpty() || !day.isBefore(earliest(from));
    return begun && (to.isEmpty() || !day.isAfter(latest(to)));
  }

  /** Returns the first day that a date in one of the three forms can mean. */
  static LocalDate earliest(String date) {
    int length = date.length();
    boolean known =
        (length == 4 || length == 7 || length == 10)
            && (length < 7 || date.charAt(4) == '-')
            && (length < 10 || date.charAt(7) == '-');
    if (!known) {
      throw new IllegalArgumentException("not a date: " + date);
    }
    try {
      int year = Integer.parseInt(date, 0, 4, 10);
      int month = length < 7 ? 1 : Integer.parseInt(date, 5, 7, 10);
      int day = length < 10 ? 1 : Integer.parseInt(date, 8, 10, 10);
      return LocalDate.of(year, month, day);
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException("not a date: " + date, e);
    }
  }

  /** Returns the last day that a date in one of the three forms can mean. */
  static LocalDate latest(String date) {
    LocalDate first = earliest(date);
    return switch (date.length()) {
      case 4 -> first.plusYears(1).minusDays(1);
      case 7 -> first.plusMonths(1).minusDays(1);
      default -> first;
    };
  }
}
