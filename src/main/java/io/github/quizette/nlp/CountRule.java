package io.github.quizette.nlp;

import io.github.quizette.language.NumberWords;
import io.github.quizette.text.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A number and the noun it counts: {@code 21 people}, {@code three unmanned craft}. */
final class CountRule implements AmountRule {
  /** How many words may stand between the number and its noun. */
  private static final int LONGEST_PHRASE = 5;

  /** Nouns that a number behind them names, {@code flight 610}. */
  private static final Set<String> LABELS =
      Set.of(
          "page",
          "chapter",
          "number",
          "room",
          "gate",
          "level",
          "phase",
          "category",
          "line",
          "flight",
          "version",
          "type",
          "grade",
          "stage",
          "no",
          "platform",
          "route",
          "highway",
          "unit",
          "figure",
          "section",
          "part",
          "episode",
          "season",
          "series",
          "channel",
          "article",
          "lane",
          "under",
          "top",
          "class",
          "tier",
          "covid",
          "block",
          "resolution",
          "group");

  private static final Set<String> PLURALS =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "police",
          "cattle",
          "sheep",
          "fish",
          "aircraft",
          "spacecraft",
          "staff",
          "teeth",
          "mice",
          "data",
          "media",
          "species",
          "troops",
          "personnel",
          "crew",
          "others");

  /** What a report counts even if there is but one. */
  private static final Set<String> SINGLES =
      Set.of(
          "person",
          "man",
          "woman",
          "child",
          "soldier",
          "officer",
          "seat",
          "vote",
          "goal",
          "astronaut",
          "civilian",
          "passenger",
          "student",
          "suspect",
          "firefighter",
          "survivor");

  /** Nouns that stand in front of no other noun. */
  private static final Set<String> ENDS =
      Set.of("people", "men", "women", "children", "others", "troops", "votes", "seats");

  private static final Set<String> NOT_COUNTED =
      Set.of(
          "times",
          "percent",
          "per",
          "odd",
          "s",
          "minutes",
          "hours",
          "seconds",
          "years",
          "months",
          "weeks",
          "days",
          "decades",
          "centuries");

  @Override
  public @Nullable AmountMatch match(Lexemes text, int i) {
    var read = clear(text, i) ? Numerals.read(text, i) : null;
    if (read == null || text.is(i - 1, "per")) {
      return null;
    }
    var end = read.end();
    if (text.glued(end - 1) && !text.is(end, ",", ".", ";", ")", "”", "\"", "’", "'", ":", "?")) {
      return null;
    }
    if (YearReference.yearNumber(text, i) >= 1900
        && !TimeVocabulary.COUNTED.contains(text.lower(end))) {
      return null; // "the 2019 elections"
    }
    var one = read.value().compareTo(BigDecimal.ONE) == 0;
    var head =
        head(
            text,
            text.is(end, "of") && text.is(end + 1, "the", "its", "their") ? end + 2 : end,
            one);
    if (head > 0 && !(one && idle(text, i, end, head))) {
      return new AmountMatch(head + 1, Amount.Kind.COUNT, read.value(), text.lower(head));
    }
    var alone = text.at(i).number() && text.is(end, "were", "are", "have", "had", "was");
    return alone && !one && !text.is(i - 1, "the")
        ? new AmountMatch(end, Amount.Kind.COUNT, read.value(), "")
        : null;
  }

  /** {@code one of them}, {@code with one voice}: nothing is counted. */
  private static boolean idle(Lexemes text, int i, int end, int head) {
    return text.is(end, "of") || (text.at(i).word() && !SINGLES.contains(text.lower(head)));
  }

  /** Returns the index of the counted noun of the phrase that begins at {@code from}, or 0. */
  static int head(Lexemes text, int from, boolean single) {
    var head = 0;
    for (var k = from; k < from + LONGEST_PHRASE; k++) {
      var lexeme = text.at(k);
      if (text.tightDash(k)) {
        continue;
      }
      if (!lexeme.word() || !nominal(text, k, from)) {
        break;
      }
      if (noun(text, k, single)) {
        head = k;
        if (ENDS.contains(lexeme.lower())) {
          break;
        }
      } else if (head > 0 && !lexeme.tag().startsWith("NN")) {
        break;
      }
    }
    return head > 0 && NOT_COUNTED.contains(text.lower(head)) ? 0 : head;
  }

  private static boolean noun(Lexemes text, int k, boolean single) {
    var lexeme = text.at(k);
    if (PLURALS.contains(lexeme.lower())) {
      return true;
    }
    return switch (lexeme.tag()) {
      case "NNS", "NNPS" -> true;
      case "NN" -> single;
      case "" -> !single && lexeme.lower().endsWith("s") && lexeme.lower().length() > 3;
      default -> false;
    };
  }

  /** Words that may stand in the phrase; without tags only the first may be the noun. */
  private static boolean nominal(Lexemes text, int k, int from) {
    return switch (text.at(k).tag()) {
      case "NNS", "NNPS", "NN", "NNP", "JJ", "JJR", "JJS", "VBN", "VBG", "HYPH" -> true;
      case "" -> k < from + 2 && !text.is(k, "was", "has", "is", "this", "as", "its", "his");
      default -> false;
    };
  }

  /** Tells whether a number may begin at {@code i}: not inside a name, code, range or list. */
  static boolean clear(Lexemes text, int i) {
    var before = text.at(i - 1);
    if (text.glued(i - 1) && !text.is(i - 1, "(", "[", "“", "\"", "‘", "'", "—", "~")) {
      return false;
    }
    if (i == 0 && text.at(0).number() && text.is(1, ")", ".")) {
      return false;
    }
    if (!text.at(i).number()) {
      return !before.capitalised() || i < 2 || !named(before);
    }
    if ((text.tightDash(i + 1) && text.at(i + 2).number())
        || (text.is(i + 1, "/", ":") && text.glued(i))) {
      return false;
    }
    if (text.is(i - 1, "of") && text.at(i - 2).capitalised() && i > 2) {
      return false; // "Group of 20"
    }
    if (LABELS.contains(before.lower())
        || text.is(i - 1, "#")
        || (text.is(i - 1, ".") && text.is(i - 2, "no"))) {
      return false;
    }
    return !named(before);
  }

  private static boolean named(Lexeme before) {
    if (!before.capitalised()) {
      return false;
    }
    return before.tag().isEmpty()
        ? !FUNCTION_WORDS.contains(before.lower())
            && NumberWords.read(List.of(before.lower()), 0).isEmpty()
        : before.tag().startsWith("NN");
  }

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "about",
          "over",
          "some",
          "nearly",
          "almost",
          "around",
          "the",
          "in",
          "at",
          "on",
          "by",
          "of",
          "more",
          "up",
          "only",
          "all",
          "these",
          "those",
          "its",
          "their",
          "least",
          "than",
          "with",
          "roughly",
          "approximately",
          "just",
          "another",
          "for",
          "from",
          "to",
          "and",
          "but",
          "after");
}
