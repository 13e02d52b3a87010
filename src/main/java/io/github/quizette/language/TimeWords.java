package io.github.quizette.language;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Optional;

/** Puts a time value into English words, with its preposition. Stateless, safe for threads. */
public final class TimeWords {
  /** How fine a date may be told; a coarser value is told as it is. */
  public enum Grain {
    DAY,
    MONTH,
    YEAR
  }

  private static final int MAX_YEAR = 2100;

  private TimeWords() {}

  /**
   * Returns the value in words: {@code in November 2025}, {@code on 12 November 2025}, {@code in
   * the second quarter of 2025}, {@code in the 1990s}, {@code from 2015 to 2019}, {@code for 20
   * years}.
   *
   * @param value as in the TIMEX3 form of a time expression
   * @param finest what is finer is cut down to this, so {@code MONTH} suits an anchor
   * @return empty if the value is unresolved, partial, vague or a form that has no words
   */
  public static Optional<String> phrase(String value, Grain finest) {
    var slash = value.indexOf('/');
    if (slash > 0) {
      return range(value.substring(0, slash), value.substring(slash + 1), finest);
    }
    if (value.startsWith("P")) {
      return duration(value);
    }
    if (value.startsWith("FY")) {
      return number(value, 2, 6).map(year -> "in the " + year + " fiscal year");
    }
    return year(value).isPresent() ? dated(value, finest) : coarse(value);
  }

  /** {@code 199X}, {@code 19XX}. */
  private static Optional<String> coarse(String value) {
    if (value.length() != 4 || !value.endsWith("X")) {
      return Optional.empty();
    }
    if (value.endsWith("XX")) {
      return number(value, 0, 2)
          .map(c -> "in the " + NumberWords.ordinalDigits(c + 1) + " century");
    }
    return number(value, 0, 3).map(decade -> "in the " + decade + "0s");
  }

  private static Optional<String> dated(String value, Grain finest) {
    var year = value.substring(0, 4);
    if (value.length() == 4 || finest == Grain.YEAR) {
      return Optional.of("in " + year);
    }
    return switch (value.charAt(5)) {
      case 'Q' ->
          number(value, 6, 7).map(q -> "in the " + NumberWords.ordinal(q) + " quarter of " + year);
      case 'H' ->
          number(value, 6, 7).map(h -> "in the " + NumberWords.ordinal(h) + " half of " + year);
      case 'W' -> value.startsWith("WI", 5) ? Optional.empty() : week(value, finest);
      case 'S', 'F' -> season(value).map(season -> "in the " + season + " of " + year);
      default -> finest == Grain.DAY && value.length() >= 10 ? day(value) : month(value);
    };
  }

  private static Optional<String> season(String value) {
    return switch (value.substring(5)) {
      case "SP" -> Optional.of("spring");
      case "SU" -> Optional.of("summer");
      case "FA" -> Optional.of("autumn");
      default -> Optional.empty();
    };
  }

  private static Optional<String> month(String value) {
    return monthName(value).map(month -> "in " + month);
  }

  private static Optional<String> monthName(String value) {
    return number(value, 5, 7)
        .filter(month -> month > 0 && month < 13)
        .map(month -> Months.name(month) + " " + value.substring(0, 4));
  }

  private static Optional<String> day(String value) {
    return dayName(value)
        .map(
            day ->
                switch (value.substring(10)) {
                  case "TMO" -> "on the morning of " + day;
                  case "TAF" -> "on the afternoon of " + day;
                  case "TEV" -> "on the evening of " + day;
                  case "TNI" -> "on the night of " + day;
                  default -> "on " + day;
                });
  }

  private static Optional<String> dayName(String value) {
    return number(value, 8, 10).flatMap(day -> monthName(value).map(month -> day + " " + month));
  }

  /** A week is told by its Monday, or by its month if it lies within one. */
  private static Optional<String> week(String value, Grain finest) {
    var year = number(value, 0, 4);
    var week = number(value, 6, 8);
    if (year.isEmpty() || week.isEmpty() || week.get() < 1 || week.get() > 53) {
      return Optional.empty();
    }
    var monday =
        LocalDate.of(year.get(), 1, 4).with(ChronoField.DAY_OF_WEEK, 1).plusWeeks(week.get() - 1L);
    return Optional.of(weekPhrase(value, monday, finest));
  }

  private static String weekPhrase(String value, LocalDate monday, Grain finest) {
    var weekend = value.endsWith("-WE");
    var first = weekend ? monday.plusDays(5) : monday;
    var last = monday.plusDays(6);
    var month = Months.name(first.getMonthValue()) + " " + first.getYear();
    if (finest == Grain.DAY) {
      return "in the week of "
          + monday.getDayOfMonth()
          + " "
          + Months.name(monday.getMonthValue())
          + " "
          + monday.getYear();
    }
    return first.getMonthValue() == last.getMonthValue() ? "in " + month : "in " + first.getYear();
  }

  private static Optional<String> range(String from, String to, Grain finest) {
    if (year(from).isEmpty() || year(to).isEmpty()) {
      return Optional.empty();
    }
    var first = bare(from, finest);
    var last = bare(to, finest);
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    return first.equals(last)
        ? Optional.of("in " + first.get())
        : Optional.of("from " + first.get() + " to " + last.get());
  }

  private static Optional<String> bare(String value, Grain finest) {
    if (value.length() == 4 || finest == Grain.YEAR) {
      return Optional.of(value.substring(0, 4));
    }
    return finest == Grain.DAY && value.length() >= 10 ? dayName(value) : monthName(value);
  }

  private static Optional<String> duration(String value) {
    var clock = value.startsWith("PT");
    if (value.length() < (clock ? 4 : 3)) {
      return Optional.empty();
    }
    var count = value.substring(clock ? 2 : 1, value.length() - 1);
    if (!Character.isDigit(count.charAt(0))) {
      return Optional.empty();
    }
    var unit =
        switch (value.charAt(value.length() - 1)) {
          case 'Y' -> "year";
          case 'M' -> clock ? "minute" : "month";
          case 'W' -> "week";
          case 'D' -> "day";
          case 'H' -> "hour";
          default -> "second";
        };
    return Optional.of("for " + count + " " + unit + (count.equals("1") ? "" : "s"));
  }

  private static Optional<Integer> year(String value) {
    return number(value, 0, 4)
        .filter(y -> y > 999 && y < MAX_YEAR && (value.length() == 4 || value.charAt(4) == '-'));
  }

  private static Optional<Integer> number(String value, int from, int to) {
    if (value.length() < to) {
      return Optional.empty();
    }
    for (var i = from; i < to; i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return Optional.empty();
      }
    }
    return Optional.of(Integer.parseInt(value.substring(from, to)));
  }
}
