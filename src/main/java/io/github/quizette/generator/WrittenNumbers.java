package io.github.quizette.generator;

import java.math.BigDecimal;

/** Writes numbers in digits. Stateless. */
final class WrittenNumbers {
  private WrittenNumbers() {}

  /** Returns what makes an ordinal of a number in digits: {@code th}, {@code st}. */
  static String suffix(BigDecimal value) {
    var number = value.intValue();
    if (number % 100 >= 11 && number % 100 <= 13) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  /** Returns a number in digits, grouped where {@code like} is. */
  static String like(BigDecimal value, String like) {
    var plain = value.toPlainString();
    if (!like.contains(",") && plain.indexOf('.') < 0 && plain.length() <= 4) {
      return plain;
    }
    return like.contains(",") || like.replaceAll("\\D", "").length() > 4 ? grouped(plain) : plain;
  }

  private static String grouped(String plain) {
    var point = plain.indexOf('.');
    var whole = point < 0 ? plain : plain.substring(0, point);
    var text = new StringBuilder();
    for (var i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        text.append(',');
      }
      text.append(whole.charAt(i));
    }
    return point < 0 ? text.toString() : text + plain.substring(point);
  }
}
