package io.github.quizette.language;

import java.util.List;
import java.util.Locale;

/** The English names of the months. Safe for any number of threads. */
public final class Months {
  private static final List<String> NAMES =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Months() {}

  /** Returns the twelve names, from January. */
  public static List<String> names() {
    return NAMES;
  }

  /** Returns the name of a month, from 1; throws {@link IndexOutOfBoundsException} for no month. */
  public static String name(int month) {
    return NAMES.get(month - 1);
  }

  /** Returns the number of a month from 1, whatever its capitals; 0 for any other word. */
  public static int number(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    for (var i = 0; i < NAMES.size(); i++) {
      if (NAMES.get(i).toLowerCase(Locale.ROOT).equals(lower)) {
        return i + 1;
      }
    }
    return 0;
  }
}
