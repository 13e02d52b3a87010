package io.github.quizette.exporter;

import io.github.quizette.deck.Profile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How an examination marks the items, as a template shows it.
 *
 * @param name of the examination
 * @param marks for a right answer, in digits
 * @param penalty for a wrong one, in digits
 * @param worth the marks in words, such as {@code 2 marks}
 * @param cost the penalty in words, such as {@code 2/3 of a mark}; null for none
 * @param seconds for an item
 * @param time for all items in words, such as {@code 9 minutes 36 seconds}
 */
record ProfileView(
    String name,
    String marks,
    String penalty,
    String worth,
    @Nullable String cost,
    int seconds,
    String time) {
  private static final int MOST_PARTS = 8;
  private static final int DECIMALS = 4;

  /** Returns what a page of so many items shows of {@code profile}, null for none. */
  static @Nullable ProfileView of(@Nullable Profile profile, int items) {
    if (profile == null) {
      return null;
    }
    return new ProfileView(
        PageText.clean(profile.name()),
        profile.marks().toPlainString(),
        profile.penalty().toPlainString(),
        words(profile.marks()),
        profile.penalty().signum() == 0 ? null : words(profile.penalty()),
        profile.seconds(),
        time((long) items * profile.seconds()));
  }

  private static String time(long seconds) {
    var minutes = PageText.count((int) (seconds / 60), "minute");
    var rest = PageText.count((int) (seconds % 60), "second");
    return seconds % 60 == 0 ? minutes : seconds < 60 ? rest : minutes + " " + rest;
  }

  private static String words(BigDecimal number) {
    for (var parts = 2; parts <= MOST_PARTS && number.compareTo(BigDecimal.ONE) < 0; parts++) {
      for (var part = 1; part < parts; part++) {
        if (isFraction(number, part, parts)) {
          return part + "/" + parts + " of a mark";
        }
      }
    }
    var digits = number.stripTrailingZeros();
    var plain = digits.scale() < 0 ? digits.setScale(0) : digits;
    return plain.toPlainString() + (plain.compareTo(BigDecimal.ONE) == 0 ? " mark" : " marks");
  }

  /** Tells whether {@code number} is {@code part/parts}, kept with four decimals. */
  private static boolean isFraction(BigDecimal number, int part, int parts) {
    var exact = new BigDecimal(part).divide(new BigDecimal(parts), DECIMALS, RoundingMode.HALF_UP);
    return exact.compareTo(number) == 0;
  }
}
