package io.github.quizette.generator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates to the day as they are written: {@code March 27}, {@code 27 March 2014}. */
final class DayDates {
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{Lu}\\p{L}+) (\\d{1,2})(, (\\d{4}))?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2}) (\\p{Lu}\\p{L}+)( (\\d{4}))?");
  private static final int LEAP_YEAR = 2000;
  private static final int[] STEPS = {-21, -14, -8, 9, 16, 23};

  private DayDates() {}

  /**
   * A date and its form.
   *
   * @param day the date; without a year, in a leap year
   * @param monthFirst whether the month is written first
   * @param year whether the year is written
   */
  record Written(LocalDate day, boolean monthFirst, boolean year) {
    /** Returns another day in the same form. */
    String like(LocalDate other) {
      var month = TimeAnchoring.monthOf(other).split(" ", -1)[0];
      var number = other.getDayOfMonth();
      var text = monthFirst ? month + " " + number : number + " " + month;
      return year ? text + (monthFirst ? ", " : " ") + other.getYear() : text;
    }
  }

  /** Returns the day that an ISO date names; empty where there is no such day. */
  static Optional<LocalDate> ofIso(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Reads a date to the day; empty for anything else. */
  static Optional<Written> parse(String text) {
    var matcher = MONTH_FIRST.matcher(text);
    if (matcher.matches()) {
      return written(matcher.group(1), matcher.group(2), matcher.group(4), true);
    }
    matcher = DAY_FIRST.matcher(text);
    return matcher.matches()
        ? written(matcher.group(2), matcher.group(1), matcher.group(4), false)
        : Optional.empty();
  }

  private static Optional<Written> written(
      String month, String day, @Nullable String year, boolean first) {
    var number = TimeAnchoring.monthNumber(month);
    var date = Integer.parseInt(day);
    var inYear = year == null ? LEAP_YEAR : Integer.parseInt(year);
    if (number == 0 || date < 1 || date > YearMonth.of(inYear, number).lengthOfMonth()) {
      return Optional.empty();
    }
    return Optional.of(new Written(LocalDate.of(inYear, number, date), first, year != null));
  }

  /**
   * Returns {@code count} days some weeks before and after, in the same form. Without a year they
   * are of the same one, so that they have an order, and none is a leap day.
   */
  static List<String> near(Written written, int count, Random random) {
    var days =
        Arrays.stream(STEPS)
            .mapToObj(written.day()::plusDays)
            .filter(day -> written.year() || day.getYear() == LEAP_YEAR)
            .filter(day -> day.getMonthValue() != 2 || day.getDayOfMonth() <= 28)
            .toList();
    var from = random.nextInt(Math.max(1, days.size() - count + 1));
    return days.subList(from, Math.min(days.size(), from + count)).stream()
        .map(written::like)
        .toList();
  }
}
