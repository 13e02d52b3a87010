package io.github.quizette.nlp;

import java.util.Set;

/** Tells whether a month's name without day and year is a month. */
final class BareMonth {
  private static final Set<String> SURE_BEFORE =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "during",
          "early",
          "late",
          "mid",
          "last",
          "next",
          "this",
          "throughout",
          "earlier",
          "later");
  private static final Set<String> LIKELY_BEFORE =
      Set.of(
          "of",
          "from",
          "to",
          "for",
          "before",
          "after",
          "through",
          "between",
          "and",
          "or",
          "the",
          "a",
          "its",
          "his",
          "their",
          "her",
          "each",
          "every",
          "previous",
          "around",
          "s");
  private static final Set<String> NAMES_BEHIND =
      Set.of(
          "revolution",
          "jones",
          "war",
          "crisis",
          "surprise",
          "group",
          "movement",
          "road",
          "street",
          "first",
          "fair",
          "madness",
          "hare",
          "brown",
          "bank");

  private BareMonth() {}

  static boolean isMonth(TimeContext context, int i, int month) {
    var text = context.text();
    var behind = text.at(i + 1);
    if (NAMES_BEHIND.contains(behind.lower()) && behind.capitalised()) {
      return false;
    }
    if (text.dash(i + 1) && text.glued(i) && text.at(i + 2).capitalised()) {
      return CalendarRule.month(text, i + 2) > 0;
    }
    var before = text.lower(i - 1);
    if (SURE_BEFORE.contains(before)) {
      return true;
    }
    if (named(text, i - 1)) {
      return false;
    }
    if (!TimeVocabulary.AMBIGUOUS_MONTHS.contains(month)) {
      return !behind.capitalised() || CalendarRule.month(text, i + 1) > 0;
    }
    if (behind.capitalised()) {
      return false;
    }
    if (before.equals("and") || before.equals("or") || before.equals("to")) {
      return CalendarRule.month(text, i - 2) > 0 || context.beforeEnd() == i - 1;
    }
    if (LIKELY_BEFORE.contains(before)) {
      return month != 3 || !text.is(i + 1, "on", "for", "against", "of"); // the March for Our Lives
    }
    return i == 0 && month != 4 && month != 5 && text.is(i + 1, "was", "is", "saw", "has");
  }

  /** {@code Theresa May}, {@code Black September}: a name ends here. */
  private static boolean named(Lexemes text, int i) {
    return text.at(i).capitalised()
        && (i > 0 || !LIKELY_BEFORE.contains(text.lower(i)))
        && !TimeVocabulary.WEEKDAYS.containsKey(text.lower(i))
        && CalendarRule.month(text, i) == 0;
  }
}
