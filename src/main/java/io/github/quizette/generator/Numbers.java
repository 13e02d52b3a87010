package io.github.quizette.generator;

import io.github.quizette.language.Months;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Numbers as they are written in keys and options. */
final class Numbers {
  private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
  private static final Pattern SCORE = Pattern.compile("(\\d{1,4})[^\\d.,/%]{1,4}(\\d{1,4})");
  private static final List<String> WORDS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final List<String> ORDINALS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth");

  private Numbers() {}

  /** Returns what to sort an option by: its year and month, its number, or its number word. */
  static BigDecimal rank(String option) {
    var lower = option.toLowerCase(Locale.ROOT);
    var matcher = DIGITS.matcher(lower);
    var word = lower.split("[^a-z]+", 2)[0];
    var month = Months.number(word) - 1;
    var day = DayDates.parse(option);
    if (day.isPresent()) {
      return BigDecimal.valueOf(day.get().day().toEpochDay());
    }
    var score = SCORE.matcher(lower);
    if (score.matches()) { // the loser's goals count where the winner's are the same
      return new BigDecimal(score.group(1)).add(new BigDecimal(score.group(2)).movePointLeft(4));
    }
    if (matcher.find()) {
      var number = new BigDecimal(matcher.group().replace(",", ""));
      return month >= 0
          ? number.multiply(BigDecimal.valueOf(100)).add(BigDecimal.valueOf(month))
          : number;
    }
    var at = Math.max(WORDS.indexOf(word), ORDINALS.indexOf(word));
    return BigDecimal.valueOf(at);
  }

  /** Tells whether a word is an ordinal number. */
  static boolean ordinal(String word) {
    return ORDINALS.contains(word) || word.matches("\\d+(st|nd|rd|th)");
  }

  /** Returns the number of an amount without its noun: {@code 75,784} of {@code 75,784 people}. */
  static String alone(String key) {
    var space = key.indexOf(' ');
    var second = key.indexOf(' ', space + 1);
    var next = space < 0 ? "" : key.substring(space + 1, second < 0 ? key.length() : second);
    if (Set.of("million", "billion", "trillion", "thousand", "hundred", "lakh", "crore")
        .contains(next)) {
      return second < 0 ? key : key.substring(0, second);
    }
    return space < 0 ? key : key.substring(0, space);
  }

  /** Returns other ways to write the same amount, such as {@code 42 billion dollars}. */
  static List<String> variants(String key) {
    var variants = new TreeSet<String>();
    var lower = key.toLowerCase(Locale.ROOT);
    var at = WORDS.indexOf(lower.split(" ", 2)[0]);
    if (at >= 0) {
      variants.add(at + lower.substring(WORDS.get(at).length()));
    }
    if (key.startsWith("$")) {
      variants.add(key.substring(1) + " dollars");
    } else if (key.startsWith("US$")) {
      variants.add(key.substring(3) + " dollars");
      variants.add(key.substring(2));
    } else if (key.startsWith("€")) {
      variants.add(key.substring(1) + " euros");
    } else if (key.startsWith("£")) {
      variants.add(key.substring(1) + " pounds");
    }
    if (key.endsWith("%")) {
      variants.add(key.substring(0, key.length() - 1).strip() + " percent");
      variants.add(key.substring(0, key.length() - 1).strip() + " per cent");
    } else if (lower.endsWith(" percent") || lower.endsWith(" per cent")) {
      variants.add(key.substring(0, key.indexOf(' ')) + "%");
    }
    if (key.contains(",") && key.chars().anyMatch(Character::isDigit)) {
      variants.add(key.replace(",", ""));
    }
    var space = key.indexOf(' ');
    if (space > 0
        && Character.isDigit(key.charAt(0))
        && key.indexOf(' ', space + 1) < 0
        && !lower.contains("illion")) {
      variants.add(key.substring(0, space));
    }
    return List.copyOf(variants);
  }
}
