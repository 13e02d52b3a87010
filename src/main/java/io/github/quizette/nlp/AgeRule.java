package io.github.quizette.nlp;

import io.github.quizette.text.Amount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code 52-year-old}, {@code aged 52}, {@code Ms Reed, 52,}. */
final class AgeRule implements AmountRule {
  private static final BigDecimal OLDEST = BigDecimal.valueOf(125);

  @Override
  public @Nullable AmountMatch match(Lexemes text, int i) {
    if (text.is(i, "aged", "age")) {
      return aged(text, i);
    }
    var read = CountRule.clear(text, i) ? Numerals.read(text, i) : null;
    if (read == null || read.value().compareTo(OLDEST) > 0) {
      return null;
    }
    var end = read.end();
    var dashed = text.dash(end);
    var unit = dashed ? end + 1 : end;
    if (text.is(unit, "year", "years", "month", "months", "week", "weeks", "day", "days")) {
      return old(text, unit, read.value());
    }
    return text.at(i).number() && apposed(text, i) ? age(i + 1, read.value(), "years") : null;
  }

  private static @Nullable AmountMatch aged(Lexemes text, int i) {
    var at = text.is(i, "age") && text.is(i + 1, "of") ? i + 2 : i + 1;
    var read = Numerals.read(text, at);
    if (read == null || read.value().compareTo(OLDEST) > 0 || text.dash(read.end())) {
      return null;
    }
    if (text.is(read.end(), "and", "to", "or") && Numerals.read(text, read.end() + 1) != null) {
      return null; // "aged 40 to 60" is a range
    }
    var months = text.is(read.end(), "month", "months");
    return age(
        months || text.is(read.end(), "years") ? read.end() + 1 : read.end(),
        read.value(),
        months ? "months" : "years");
  }

  private static @Nullable AmountMatch old(Lexemes text, int unit, BigDecimal value) {
    var plural = text.lower(unit).endsWith("s") ? text.lower(unit) : text.lower(unit) + "s";
    var old = text.dash(unit + 1) ? unit + 2 : unit + 1;
    if (text.is(old, "old", "olds")) {
      return age(old + 1, value, plural);
    }
    return text.is(unit + 1, "of") && text.is(unit + 2, "age")
        ? age(unit + 3, value, plural)
        : null;
  }

  /** A bare number between commas behind a name. */
  private static boolean apposed(Lexemes text, int i) {
    var age = text.at(i).form().length() < 4 ? text.at(i).whole() : 0;
    var name = text.at(i - 2);
    return age > 0
        && text.is(i - 1, ",")
        && text.glued(i - 2)
        && name.capitalised()
        && (name.tag().isEmpty() || name.tag().startsWith("NNP"))
        && CalendarRule.month(text, i - 2) == 0
        && !TimeVocabulary.WEEKDAYS.containsKey(name.lower())
        && text.is(i + 1, ",", ".", ";", ")")
        && !text.at(i + 2).number();
  }

  private static AmountMatch age(int end, BigDecimal value, String unit) {
    return new AmountMatch(end, Amount.Kind.AGE, value, unit);
  }
}
