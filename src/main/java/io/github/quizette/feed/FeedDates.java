package io.github.quizette.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as feeds write them: {@code Tue, 22 Jun 2021 16:52 EDT}, {@code 2014-05-21T22:10:00-04:00},
 * and what else is about. The day is that of the feed's own time zone.
 */
public final class FeedDates {
  private static final Pattern ISO =
      Pattern.compile("(?<year>\\d{4})-?(?<month>\\d{2})-?(?<day>\\d{2})(?:[T ].*)?");
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:\\p{L}{2,9}\\.?,?\\s+)?(?<day>\\d{1,2})[\\s-]+(?<month>\\p{L}{3,9})\\.?[\\s-]+(?<year>\\d{4}|\\d{2})(?:\\s.*)?");
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?:\\p{L}{2,9}\\.?,?\\s+)?(?<month>\\p{L}{3,9})\\.?\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})(?:\\s.*)?");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int MAX_LENGTH = 80;
  private static final int SHORT_YEAR = 100;
  private static final int CENTURY_BORDER = 70;

  private FeedDates() {}

  /** Returns the day that a text names; empty if none. */
  public static Optional<LocalDate> parse(String text) {
    var plain = text.strip();
    if (plain.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    for (var pattern : new Pattern[] {ISO, MAIL, SPOKEN}) {
      var match = pattern.matcher(plain);
      if (match.matches()) {
        return day(match);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher match) {
    try {
      var year = Integer.parseInt(match.group("year"));
      if (year < SHORT_YEAR) {
        year += year < CENTURY_BORDER ? 2000 : 1900;
      }
      var day = Integer.parseInt(match.group("day"));
      return month(match.group("month")).isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, month(match.group("month")).get(), day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Optional.of(Integer.parseInt(text));
    }
    var at = MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT));
    return at < 0 || at % 3 != 0 ? Optional.empty() : Optional.of(at / 3 + 1);
  }
}
