package io.github.quizette.nlp;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * A date as written; 0 or null for the parts that are left out.
 *
 * @param yearLeans whether the year was given as {@code last year}
 */
record PartialDate(int year, int month, int day, @Nullable DayOfWeek weekday, boolean yearLeans) {

  static PartialDate of(int year, int month, int day) {
    return new PartialDate(year, month, day, null, false);
  }

  PartialDate on(@Nullable DayOfWeek named) {
    return new PartialDate(year, month, day, named, yearLeans);
  }

  PartialDate in(int otherYear, boolean leans) {
    return new PartialDate(otherYear, month, day, weekday, leans);
  }

  /** Fills what is missing from the other end of a range, {@code June 3} to {@code 5 July 2019}. */
  PartialDate filledFrom(PartialDate other) {
    var sameKind = month != 0 && other.month != 0 && year == 0;
    return sameKind ? in(other.year, other.yearLeans) : this;
  }

  boolean valid() {
    return month >= 0
        && month <= 12
        && (day == 0 || (month > 0 && day <= Month.of(month).length(year == 0 || leap(year))));
  }

  private static boolean leap(int year) {
    return Year.isLeap(year);
  }

  /** Returns the day, or the last of February where that year has no 29th. */
  static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, Math.min(day, Month.of(month).length(leap(year))));
  }

  /** Returns the match that ends at {@code end}, with the year chosen by the verb if left out. */
  TimeMatch resolve(TimeContext context, int start, int end) {
    var today = context.today();
    if (year != 0 || month == 0) {
      return new TimeMatch(end, value(year, month, day), yearLeans);
    }
    if (today == null) {
      return TimeMatch.fixed(end, value(0, month, day));
    }
    var direction = context.direction(start, end);
    if (day == 0) {
      var chosen = TimeContext.yearOf(today, month, direction);
      return new TimeMatch(end, value(chosen, month, 0), true);
    }
    if (month == 2 && day == 29) {
      return new TimeMatch(end, value(leapYear(today), month, day), true);
    }
    var chosen =
        weekday == null ? TimeContext.yearOf(today, month, day, direction) : yearByWeekday(today);
    return new TimeMatch(end, value(chosen, month, day), true);
  }

  /** The last leap year up to the article's; a 29 February is told of seldom and soon. */
  private static int leapYear(LocalDate today) {
    var year = today.getYear();
    while (!leap(year)) {
      year--;
    }
    return year;
  }

  /** The year nearest to the article's in which the day falls on the weekday named. */
  private int yearByWeekday(LocalDate today) {
    for (var off : new int[] {0, -1, 1}) {
      var candidate = day(today.getYear() + off, month, day);
      if (candidate.getDayOfWeek() == weekday
          && Math.abs(candidate.toEpochDay() - today.toEpochDay()) < 300) {
        return candidate.getYear();
      }
    }
    return TimeContext.yearOf(today, month, day, TimeDirection.OPEN);
  }

  /** Returns {@code 2025-11-12}, {@code 2025-11}, {@code 2025}, {@code XXXX-11-12}. */
  static String value(int year, int month, int day) {
    var out = new StringBuilder(10).append(year == 0 ? "XXXX" : Integer.toString(year));
    if (month != 0) {
      out.append(month < 10 ? "-0" : "-").append(month);
    }
    if (day != 0) {
      out.append(day < 10 ? "-0" : "-").append(day);
    }
    return out.toString();
  }
}
