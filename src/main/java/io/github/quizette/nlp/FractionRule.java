package io.github.quizette.nlp;

import io.github.quizette.language.NumberWords;
import io.github.quizette.text.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code two-thirds of voters}, {@code a quarter of}, {@code half the seats}. */
final class FractionRule implements AmountRule {
  @Override
  public @Nullable AmountMatch match(Lexemes text, int i) {
    if (text.is(i, "half")) {
      return text.is(i + 1, "of", "the") && !text.dash(i - 1)
          ? fraction(text, i + 1, new BigDecimal("0.5"))
          : null;
    }
    var one = text.is(i, "a", "one");
    var above =
        one
            ? 1
            : NumberWords.read(List.of(text.lower(i)), 0).map(r -> r.value().intValue()).orElse(0);
    if (above < 1 || above > 12) {
      return null;
    }
    var at = text.tightDash(i + 1) ? i + 2 : i + 1;
    var below = below(text.lower(at), one);
    var plain = text.is(at + 1, "of") || (!one && !text.at(at + 1).word());
    if (below == 0 || above >= below || !plain) {
      return null;
    }
    var value =
        BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), 4, RoundingMode.HALF_UP);
    return fraction(text, at + 1, value.stripTrailingZeros());
  }

  private static int below(String word, boolean one) {
    if (word.equals(one ? "half" : "halves")) {
      return 2;
    }
    if (word.equals(one ? "quarter" : "quarters")) {
      return 4;
    }
    var singular = !one && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    var ordinal = one || word.endsWith("s") ? NumberWords.ordinalValue(singular).orElse(0) : 0;
    return ordinal > 2 ? ordinal : 0;
  }

  private static AmountMatch fraction(Lexemes text, int end, BigDecimal value) {
    var of = text.is(end, "of") ? end + 1 : end;
    var noun =
        text.is(of, "the", "its", "their", "all", "his", "her", "those", "these") ? of + 1 : of;
    var head = noun > end ? CountRule.head(text, noun, false) : 0;
    return head > 0
        ? new AmountMatch(head + 1, Amount.Kind.COUNT, value, text.lower(head))
        : new AmountMatch(end, Amount.Kind.COUNT, value, "");
  }
}
