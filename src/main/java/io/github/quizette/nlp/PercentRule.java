package io.github.quizette.nlp;

import io.github.quizette.text.Amount;
import org.jspecify.annotations.Nullable;

/** {@code 4.5 per cent}, {@code 4.9%}, {@code two percentage points}. */
final class PercentRule implements AmountRule {
  @Override
  public @Nullable AmountMatch match(Lexemes text, int i) {
    var read = CountRule.clear(text, i) ? Numerals.read(text, i) : null;
    if (read == null) {
      return null;
    }
    var at = text.tightDash(read.end()) ? read.end() + 1 : read.end();
    if (text.is(at, "percentage")
        && text.is(text.dash(at + 1) ? at + 2 : at + 1, "point", "points")) {
      var end = text.dash(at + 1) ? at + 3 : at + 2;
      return new AmountMatch(end, Amount.Kind.PERCENT, read.value(), "percentage points");
    }
    if (text.is(at, "%", "percent", "pct")) {
      return new AmountMatch(at + 1, Amount.Kind.PERCENT, read.value(), "%");
    }
    return text.is(at, "per") && text.is(at + 1, "cent")
        ? new AmountMatch(at + 2, Amount.Kind.PERCENT, read.value(), "%")
        : null;
  }
}
