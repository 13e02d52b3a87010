package io.github.quizette.nlp;

import io.github.quizette.language.NumberWords;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits or words from lexemes. */
final class Numerals {
  /** No number phrase worth reading has more words. */
  private static final int LONGEST_PHRASE = 14;

  private static final Map<String, Long> SHORT =
      Map.ofEntries(
          Map.entry("k", 1_000L),
          Map.entry("m", 1_000_000L),
          Map.entry("mn", 1_000_000L),
          Map.entry("mln", 1_000_000L),
          Map.entry("bn", 1_000_000_000L),
          Map.entry("bln", 1_000_000_000L),
          Map.entry("b", 1_000_000_000L),
          Map.entry("tn", 1_000_000_000_000L),
          Map.entry("trn", 1_000_000_000_000L),
          Map.entry("cr", 10_000_000L));

  private Numerals() {}

  /**
   * A number that was read.
   *
   * @param value the number
   * @param end index of the first lexeme behind it
   */
  record Numeral(BigDecimal value, int end) {}

  /** Returns the number that begins at {@code i}, with its magnitude word, or null. */
  static @Nullable Numeral read(Lexemes text, int i) {
    if (text.at(i).number()) {
      return scaled(text, i, false);
    }
    if (!text.at(i).word() || !begins(text, i)) {
      return null;
    }
    var reading = NumberWords.read(text.words(i, LONGEST_PHRASE), 0);
    return reading.map(r -> new Numeral(r.value(), i + r.end())).orElse(null);
  }

  private static boolean begins(Lexemes text, int i) {
    if (!NumberWords.begins(text.lower(i))) {
      return false;
    }
    return !text.is(i, "a", "an")
        || text.is(i + 1, "hundred", "dozen")
        || NumberWords.magnitude(text.lower(i + 1)).isPresent();
  }

  /** As {@link #read}, with {@code 7bn} and {@code 1.2m} as people write sums of money. */
  static @Nullable Numeral readMoney(Lexemes text, int i) {
    return text.at(i).number() ? scaled(text, i, true) : read(text, i);
  }

  private static Numeral scaled(Lexemes text, int i, boolean money) {
    var value = text.at(i).value();
    var joined = text.tightDash(i + 1) ? i + 2 : i + 1;
    var size = NumberWords.magnitude(text.lower(joined));
    if (size.isEmpty() && text.lower(joined).equals("lakhs")) {
      size = NumberWords.magnitude("lakh");
    }
    if (size.isEmpty() && text.lower(joined).equals("crores")) {
      size = NumberWords.magnitude("crore");
    }
    var end = joined + 1;
    if (size.isEmpty() && money) {
      var isShort = text.glued(i) || text.is(i + 1, "bn", "mn", "tn", "m");
      var unit = isShort ? SHORT.get(text.lower(i + 1)) : null;
      size = Optional.ofNullable(unit);
      end = i + 2;
    }
    if (size.isEmpty()) {
      return new Numeral(value, i + 1);
    }
    var scaled = value.multiply(BigDecimal.valueOf(size.get()));
    return new Numeral(plain(scaled), end);
  }

  /** Cuts zeros behind the point, {@code 42000000000.0}, but never before it. */
  private static BigDecimal plain(BigDecimal value) {
    var stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
