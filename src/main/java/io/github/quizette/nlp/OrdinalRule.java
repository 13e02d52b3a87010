package io.github.quizette.nlp;

import io.github.quizette.language.NumberWords;
import io.github.quizette.text.Amount;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code 39th}, {@code fourth}, {@code twenty-first}. */
final class OrdinalRule implements AmountRule {
  private static final Set<String> DETERMINERS =
      Set.of(
          "the",
          "a",
          "an",
          "its",
          "his",
          "her",
          "their",
          "our",
          "s",
          "this",
          "that",
          "for",
          "finished",
          "ranked",
          "placed",
          "came",
          "in");

  @Override
  public @Nullable AmountMatch match(Lexemes text, int i) {
    var lexeme = text.at(i);
    if (lexeme.number()) {
      var ends = text.glued(i) && text.is(i + 1, "st", "nd", "rd", "th");
      return ends && lexeme.whole() > 0 && CountRule.clear(text, i) && !named(text, i + 2)
          ? ordinal(i + 2, lexeme.whole())
          : null;
    }
    if (!lexeme.word() || lexeme.capitalised()) {
      return null;
    }
    var joined = text.tightDash(i + 1);
    var number =
        joined ? NumberWords.ordinalValue(lexeme.lower() + "-" + text.lower(i + 2)).orElse(0) : 0;
    if (number > 0) {
      return ordinal(i + 3, number);
    }
    number = NumberWords.ordinalValue(lexeme.lower()).orElse(0);
    return number > 0 && meant(text, i, number) ? ordinal(i + 1, number) : null;
  }

  /** {@code at first}, {@code a second later} and {@code a third of} are no places in an order. */
  private static boolean meant(Lexemes text, int i, int number) {
    if (text.is(i + 1, "of") && text.is(i - 1, "a", "one")) {
      return false;
    }
    if (number == 2 && (text.is(i - 1, "a", "per", "each") && !text.at(i + 1).word())) {
      return false;
    }
    if (named(text, i + 1)) {
      return false;
    }
    var before = DETERMINERS.contains(text.lower(i - 1));
    return number > 3 ? !text.is(i - 1, "-") : before && text.at(i + 1).word();
  }

  /** {@code the 14th Amendment}, {@code the second World Forum}: part of a name. */
  private static boolean named(Lexemes text, int next) {
    return text.at(next).capitalised() && !text.at(next).tag().startsWith("JJ");
  }

  private static AmountMatch ordinal(int end, int number) {
    return new AmountMatch(end, Amount.Kind.ORDINAL, BigDecimal.valueOf(number), "");
  }
}
