package io.github.quizette.nlp;

import io.github.quizette.text.Amount;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code $42 billion}, {@code Rs 12,500}, {@code 4.2 billion crowns}, {@code 50 cents}. */
final class MoneyRule implements AmountRule {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final Set<String> SPENDING =
      Set.of(
          "fined",
          "fine",
          "paid",
          "pay",
          "pays",
          "cost",
          "costs",
          "worth",
          "price",
          "bail",
          "salary",
          "budget",
          "fee",
          "raised",
          "donated",
          "invest",
          "tax",
          "£",
          "sterling");

  @Override
  public @Nullable AmountMatch match(Lexemes text, int i) {
    var signed = signed(text, i);
    return signed == null ? named(text, i) : signed;
  }

  private static @Nullable AmountMatch signed(Lexemes text, int i) {
    var number = i + 1;
    var unit = Currencies.SIGNS.get(text.lower(i));
    if (unit == null && text.at(i).word()) {
      if (text.is(i + 1, "$") && text.glued(i)) {
        unit = Currencies.DOLLARS.get(text.lower(i));
        number = i + 2;
      } else {
        unit = code(text, i);
        number = text.is(i + 1, ".") && text.glued(i) ? i + 2 : i + 1;
      }
    }
    if (unit == null || !text.at(number).number()) {
      return null;
    }
    var read = Numerals.readMoney(text, number);
    if (read == null || open(text, number, read.end())) {
      return null;
    }
    return new AmountMatch(read.end(), Amount.Kind.MONEY, read.value(), unit);
  }

  /** A code, or a letter of which only a glued and large number makes a currency. */
  private static @Nullable String code(Lexemes text, int i) {
    var unit = Currencies.CODES.get(text.at(i).form());
    if (unit == null || !unit.equals("ZAR")) {
      return unit;
    }
    var read = text.glued(i) ? Numerals.readMoney(text, i + 1) : null;
    return read != null && read.value().compareTo(BigDecimal.valueOf(1000)) >= 0 ? unit : null;
  }

  /** {@code $5-10 million}, {@code $300 to $400 billion}: the first number lacks its magnitude. */
  private static boolean open(Lexemes text, int number, int end) {
    var joined = text.dash(end) || text.is(end, "to", "and");
    if (!joined || end > number + 1) {
      return false;
    }
    var next = Currencies.SIGNS.containsKey(text.lower(end + 1)) ? end + 2 : end + 1;
    var read = text.at(next).number() ? Numerals.readMoney(text, next) : null;
    return read != null && read.end() > next + 1;
  }

  private static @Nullable AmountMatch named(Lexemes text, int i) {
    var read = CountRule.clear(text, i) ? Numerals.read(text, i) : null;
    if (read == null) {
      return null;
    }
    var at = text.tightDash(read.end()) ? read.end() + 1 : read.end();
    for (var skip = 0; skip < 3; skip++) {
      var unit = skip == 0 ? noun(text, at, read.value()) : national(text, at + skip);
      if (unit != null) {
        var end = at + skip + 1;
        return new AmountMatch(
            text.is(end, "sterling") ? end + 1 : end, Amount.Kind.MONEY, read.value(), unit);
      }
    }
    return null;
  }

  private static @Nullable String noun(Lexemes text, int at, BigDecimal value) {
    if (text.is(at, "pound", "pounds")) {
      return sterling(text, at, value) ? "GBP" : null;
    }
    if (text.is(at, "won") && value.compareTo(BigDecimal.valueOf(1000)) < 0) {
      return null; // "the 21 won"
    }
    return text.at(at).capitalised() ? null : Currencies.NOUNS.get(text.lower(at));
  }

  private static @Nullable String national(Lexemes text, int at) {
    var noun = text.lower(at);
    var singular = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    return Currencies.NATIONAL.get(text.lower(at - 1) + " " + singular);
  }

  /** A pound is money if the sum is large or the sentence speaks of paying. */
  private static boolean sterling(Lexemes text, int at, BigDecimal value) {
    if (text.is(at + 1, "sterling") || (value.compareTo(MILLION) >= 0 && !text.is(at + 1, "of"))) {
      return true;
    }
    for (var k = Math.max(0, at - 20); k < Math.min(text.size(), at + 10); k++) {
      if (SPENDING.contains(text.lower(k))) {
        return true;
      }
    }
    return false;
  }
}
