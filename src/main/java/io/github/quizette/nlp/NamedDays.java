package io.github.quizette.nlp;

import java.util.Set;

/** Days that the news names without their year, long after. */
final class NamedDays {
  private static final Set<String> DEEDS =
      Set.of(
          "attack",
          "attacks",
          "terrorist",
          "terror",
          "massacre",
          "riot",
          "riots",
          "insurrection",
          "assault",
          "hijackings",
          "bombings",
          "capitol");

  private NamedDays() {}

  /** Returns the year of {@code the September 11 attacks}, else 0. */
  static int year(Lexemes text, int end, int month, int day) {
    if (!DEEDS.contains(text.lower(end))) {
      return 0;
    }
    return switch (month * 100 + day) {
      case 911 -> 2001;
      case 1007 -> 2023;
      case 106 -> 2021;
      case 707 -> 2005;
      case 1126 -> 2008;
      default -> 0;
    };
  }
}
