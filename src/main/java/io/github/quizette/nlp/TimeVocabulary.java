package io.github.quizette.nlp;

import io.github.quizette.language.Months;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The closed word lists of time expressions, in lower case. */
final class TimeVocabulary {
  /** Names of months and their short forms, with numbers from 1. */
  static final Map<String, Integer> MONTHS = months();

  /** Months that are also a given name, a verb or a noun. */
  static final Set<Integer> AMBIGUOUS_MONTHS = Set.of(3, 4, 5, 6, 8);

  static final Map<String, DayOfWeek> WEEKDAYS =
      Map.ofEntries(
          Map.entry("monday", DayOfWeek.MONDAY),
          Map.entry("tuesday", DayOfWeek.TUESDAY),
          Map.entry("wednesday", DayOfWeek.WEDNESDAY),
          Map.entry("thursday", DayOfWeek.THURSDAY),
          Map.entry("friday", DayOfWeek.FRIDAY),
          Map.entry("saturday", DayOfWeek.SATURDAY),
          Map.entry("sunday", DayOfWeek.SUNDAY));

  /** TIMEX3 part-of-day codes. */
  static final Map<String, String> DAY_PARTS =
      Map.of(
          "morning", "TMO",
          "mornings", "TMO",
          "afternoon", "TAF",
          "evening", "TEV",
          "night", "TNI");

  static final Map<String, String> SEASONS =
      Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");

  /** Words in front of a weekday that make it a feast, an event or a club. */
  static final Set<String> NAMED_DAY_BEFORE =
      Set.of(
          "black",
          "good",
          "bloody",
          "super",
          "cyber",
          "ash",
          "palm",
          "easter",
          "giving",
          "whit",
          "shrove",
          "fat",
          "maundy",
          "holy",
          "spy",
          "ruby",
          "sheffield",
          "freaky",
          "blue",
          "manic",
          "man",
          "girl",
          "casual",
          "plough");

  /** Capitalised words behind a weekday that make it a newspaper, a show or a name. */
  static final Set<String> NAMED_DAY_AFTER =
      Set.of(
          "times",
          "telegraph",
          "mail",
          "express",
          "mirror",
          "herald",
          "post",
          "tribune",
          "age",
          "star",
          "sun",
          "night",
          "nights",
          "evening",
          "morning",
          "independent",
          "guardian",
          "world",
          "people",
          "standard",
          "agreement",
          "addams",
          "murder",
          "club",
          "mercury",
          "magazine",
          "review",
          "business",
          "group",
          "market");

  /** Prepositions and the like in front of a year or a bare month. */
  static final Set<String> TIME_PREPOSITIONS =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "during",
          "before",
          "after",
          "from",
          "through",
          "throughout",
          "circa",
          "around",
          "early",
          "late",
          "mid",
          "to",
          "between",
          "for",
          "of",
          "about",
          "year",
          "years",
          "pre",
          "post",
          "beyond");

  /** Plural nouns that a number counts; a number in front of them is no year. */
  static final Set<String> COUNTED =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "miles",
          "km",
          "kilometres",
          "kilometers",
          "metres",
          "meters",
          "feet",
          "tonnes",
          "tons",
          "dollars",
          "pounds",
          "euros",
          "troops",
          "soldiers",
          "homes",
          "houses",
          "jobs",
          "workers",
          "votes",
          "points",
          "times",
          "years",
          "days",
          "hours",
          "weeks",
          "months",
          "acres",
          "hectares",
          "pages",
          "words",
          "students",
          "employees",
          "members",
          "police",
          "others",
          "more",
          "calories",
          "degrees",
          "mph",
          "kg",
          "cases");

  private TimeVocabulary() {}

  private static Map<String, Integer> months() {
    var months = new HashMap<String, Integer>();
    for (var name : Months.names()) {
      var lower = name.toLowerCase(Locale.ROOT);
      months.put(lower, Months.number(name));
      months.put(lower.substring(0, 3), Months.number(name));
    }
    months.put("sept", Months.number("September"));
    return Map.copyOf(months);
  }

  /** Returns the ordinal that a quarter or half is counted with, or 0. */
  static int smallOrdinal(String word) {
    return switch (word) {
      case "first" -> 1;
      case "second" -> 2;
      case "third" -> 3;
      case "fourth", "final" -> 4;
      default -> 0;
    };
  }
}
