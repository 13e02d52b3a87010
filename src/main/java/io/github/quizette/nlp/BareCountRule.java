package io.github.quizette.nlp;

import io.github.quizette.text.Amount;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number of people without a noun of its own, or of things that are named further on: {@code
 * killed 12}, {@code 30 wounded}, {@code a crowd of 38,000}, {@code the toll rose to 31}, {@code 39
 * of the state's 54 delegates}.
 */
final class BareCountRule implements AmountRule {
  private static final String PEOPLE = "people";

  /** How far in front of a number the noun may stand that says what it counts. */
  private static final int REACH = 8;

  /** How many words may stand between a part and the whole. */
  private static final int OWNER = 5;

  private static final Set<String> DONE_TO_PEOPLE =
      Set.of(
          "killed",
          "kills",
          "killing",
          "injured",
          "injures",
          "injuring",
          "wounded",
          "wounds",
          "wounding",
          "arrested",
          "arresting",
          "detained",
          "hospitalised",
          "hospitalized",
          "rescued",
          "displaced",
          "infected",
          "sickened");

  private static final Set<String> STATES =
      Set.of(
          "dead",
          "injured",
          "wounded",
          "missing",
          "homeless",
          "hurt",
          "hospitalised",
          "hospitalized",
          "stranded",
          "trapped",
          "displaced");

  private static final Set<String> GROUPS =
      Set.of(
          "crowd",
          "crew",
          "audience",
          "family",
          "team",
          "panel",
          "jury",
          "population",
          "workforce",
          "attendance",
          "turnout",
          "membership");

  private static final Set<String> TOTALS =
      Set.of("toll", "number", "population", "total", "tally", "attendance", "turnout");

  private static final Set<String> REACHED =
      Set.of(
          "to",
          "at",
          "is",
          "was",
          "are",
          "were",
          "reached",
          "reaches",
          "exceeded",
          "exceeds",
          "passed",
          "topped",
          "hit");

  private static final Set<String> QUALIFIERS =
      Set.of(
          "about",
          "over",
          "some",
          "nearly",
          "almost",
          "around",
          "more",
          "than",
          "at",
          "least",
          "up",
          "as",
          "many",
          "an",
          "estimated",
          "another",
          "approximately",
          "roughly",
          "just",
          "only",
          "fewer",
          "well",
          "now");

  /** Words that may follow: prepositions and conjunctions, which begin no noun phrase. */
  private static final Set<String> FOLLOWERS =
      Set.of(
          "in",
          "on",
          "at",
          "for",
          "when",
          "while",
          "as",
          "during",
          "by",
          "after",
          "before",
          "near",
          "across",
          "since",
          "and",
          "but",
          "with",
          "outside",
          "inside",
          "because",
          "aboard",
          "within",
          "throughout");

  @Override
  public @Nullable AmountMatch match(Lexemes text, int i) {
    var read = CountRule.clear(text, i) ? Numerals.read(text, i) : null;
    if (read == null || text.glued(i - 1) || YearReference.yearNumber(text, i) >= 1900) {
      return null;
    }
    var end = read.end();
    if (text.tightDash(end)) {
      return null;
    }
    var whole = whole(text, end);
    if (whole > 0) {
      return new AmountMatch(end, Amount.Kind.COUNT, read.value(), text.lower(whole));
    }
    return people(text, i, end)
        ? new AmountMatch(end, Amount.Kind.COUNT, read.value(), PEOPLE)
        : null;
  }

  /** Returns the noun in {@code of the 54 delegates} or {@code out of 18 districts}, or 0. */
  private static int whole(Lexemes text, int end) {
    var at = text.is(end, "out") ? end + 1 : end;
    if (!text.is(at, "of")) {
      return 0;
    }
    for (var k = at + 1; k <= at + OWNER; k++) {
      if (text.is(k, ",", ".", ";", "of", "in")) {
        return 0;
      }
      var number = text.at(k).number() ? Numerals.read(text, k) : null;
      if (number != null) {
        var from = number.end();
        return CountRule.head(text, text.is(from, "of") ? from + 2 : from, false);
      }
    }
    return 0;
  }

  private static boolean people(Lexemes text, int i, int end) {
    if (STATES.contains(text.lower(end)) && ends(text, end + 1)) {
      return true;
    }
    if (!ends(text, end)) {
      return false;
    }
    var before = i - 1;
    while (QUALIFIERS.contains(text.lower(before)) && !text.is(before - 1, "is", "was")) {
      before--;
    }
    if (DONE_TO_PEOPLE.contains(text.lower(before))) {
      return true;
    }
    if (text.is(before, "of")) {
      return GROUPS.contains(text.lower(before - 1));
    }
    return total(text, i, before);
  }

  /** Tells whether the number is what a toll, a population or a number of something came to. */
  private static boolean total(Lexemes text, int i, int before) {
    var reached = REACHED.contains(text.lower(before)) || REACHED.contains(text.lower(before + 1));
    for (var k = before; reached && k >= 0 && k > i - REACH; k--) {
      if (text.is(k, ",", ";", ":")) {
        return false;
      }
      if (TOTALS.contains(text.lower(k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(Lexemes text, int at) {
    return text.at(at).form().isEmpty()
        || text.is(at, ",", ".", ";", ")", "—", "–")
        || FOLLOWERS.contains(text.lower(at));
  }
}
