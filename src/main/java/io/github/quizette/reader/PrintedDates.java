package io.github.quizette.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds a full date as newspapers print it: {@code June 13, 2010}, {@code 13 June 2010}, {@code
 * Nov. 12, 2025}, {@code 2010-06-13}. Dates of figures alone are not read: 3/4/2010 is two days.
 */
public final class PrintedDates {
  /** A month's name, long or short. */
  static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  /** A day's name, long or short. */
  static final String WEEKDAY =
      "(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?"
          + "|Sat(?:urday)?|Sun(?:day)?)\\.?";

  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
  private static final Pattern MONTH_FIRST = caseless("\\b(" + MONTH + ") " + DAY + ",? " + YEAR);
  private static final Pattern DAY_FIRST =
      caseless("(?<!\\d)" + DAY + " (" + MONTH + "),? " + YEAR);
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)" + YEAR + "-(\\d\\d)-(\\d\\d)(?!\\d)");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private PrintedDates() {}

  private static Pattern caseless(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** Returns the first full date in {@code text}; empty if there is none or it is no real day. */
  public static Optional<LocalDate> find(String text) {
    return first(MONTH_FIRST, text)
        .flatMap(m -> day(m.group(3), month(m.group(1)), m.group(2)))
        .or(
            () ->
                first(DAY_FIRST, text).flatMap(m -> day(m.group(3), month(m.group(2)), m.group(1))))
        .or(() -> first(ISO, text).flatMap(m -> day(m.group(1), number(m.group(2)), m.group(3))));
  }

  private static Optional<MatchResult> first(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(number(year), month, number(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
