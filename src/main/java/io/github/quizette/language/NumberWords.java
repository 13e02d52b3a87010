package io.github.quizette.language;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Numbers in English words, read and written. Stateless; safe to share between threads. */
public final class NumberWords {
  private static final List<String> SMALL =
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
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Map<String, Integer> VALUES = values();
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fifth", 5),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("twelfth", 12),
          Map.entry("hundredth", 100),
          Map.entry("thousandth", 1000));
  private static final Map<String, Long> MAGNITUDES =
      Map.ofEntries(
          Map.entry("thousand", 1_000L),
          Map.entry("lakh", 100_000L),
          Map.entry("million", 1_000_000L),
          Map.entry("crore", 10_000_000L),
          Map.entry("billion", 1_000_000_000L),
          Map.entry("trillion", 1_000_000_000_000L));

  private NumberWords() {}

  private static Map<String, Integer> values() {
    var values = new HashMap<String, Integer>();
    for (var i = 0; i < SMALL.size(); i++) {
      values.put(SMALL.get(i), i);
    }
    for (var i = 0; i < TENS.size(); i++) {
      values.put(TENS.get(i), 20 + 10 * i);
    }
    return Map.copyOf(values);
  }

  /**
   * A number that was read.
   *
   * @param value the number
   * @param end index of the first word behind it
   */
  public record Reading(BigDecimal value, int end) {}

  /**
   * Reads the longest number that begins at {@code from}.
   *
   * @param words in lower case; a hyphen that joins two words is a word of its own, {@code "-"}
   * @return empty if no number begins there; {@code hundreds}, {@code dozens} are none
   */
  public static Optional<Reading> read(List<String> words, int from) {
    return new NumberPhrase(words).read(from);
  }

  /** Returns the number that the whole of {@code phrase} says, such as {@code twenty-one}. */
  public static Optional<BigDecimal> parse(String phrase) {
    var words =
        Arrays.asList(phrase.strip().toLowerCase(Locale.ROOT).replace("-", " - ").split("\\s+"));
    return read(words, 0).filter(r -> r.end() == words.size()).map(Reading::value);
  }

  /** Returns 1000 for {@code thousand} and so on, also for {@code lakh} and {@code crore}. */
  public static Optional<Long> magnitude(String word) {
    return Optional.ofNullable(MAGNITUDES.get(word));
  }

  /** Tells whether a number may begin with {@code word}, which is in lower case. */
  public static boolean begins(String word) {
    return VALUES.containsKey(word) || word.equals("a") || word.equals("an") || word.equals("half");
  }

  /** Returns the value of a word from {@code zero} to {@code nineteen}. */
  static OptionalInt small(String word) {
    var value = VALUES.getOrDefault(word, -1);
    return value < 0 || value >= 20 ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** Returns the value of {@code twenty} to {@code ninety}. */
  static OptionalInt tens(String word) {
    var value = VALUES.getOrDefault(word, -1);
    return value < 20 ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** Returns the value of one ordinal word, {@code first} to {@code ninety-ninth}. */
  public static OptionalInt ordinalValue(String word) {
    var direct = ORDINALS.get(word);
    if (direct != null) {
      return OptionalInt.of(direct);
    }
    var hyphen = word.indexOf('-');
    if (hyphen > 0) {
      var tens = tens(word.substring(0, hyphen));
      var unit = ordinalValue(word.substring(hyphen + 1));
      return tens.isPresent() && unit.isPresent() && unit.getAsInt() < 10
          ? OptionalInt.of(tens.getAsInt() + unit.getAsInt())
          : OptionalInt.empty();
    }
    if (word.endsWith("ieth")) {
      return tens(word.substring(0, word.length() - 4) + "y");
    }
    if (!word.endsWith("th")) {
      return OptionalInt.empty();
    }
    var small = small(word.substring(0, word.length() - 2));
    return small.isPresent() && small.getAsInt() > 3 ? small : OptionalInt.empty();
  }

  /** Returns {@code number} in words, British style: {@code two hundred and five}. */
  public static String cardinal(long number) {
    if (number < 0) {
      return "minus " + cardinal(Math.negateExact(number));
    }
    if (number < 20) {
      return SMALL.get((int) number);
    }
    if (number < 100) {
      var tens = TENS.get((int) (number / 10 - 2));
      return number % 10 == 0 ? tens : tens + "-" + SMALL.get((int) (number % 10));
    }
    if (number < 1000) {
      var hundreds = SMALL.get((int) (number / 100)) + " hundred";
      return number % 100 == 0 ? hundreds : hundreds + " and " + cardinal(number % 100);
    }
    return large(number);
  }

  private static String large(long number) {
    var size = 1_000L;
    var name = "thousand";
    for (var next : List.of("million", "billion", "trillion")) {
      var bound = MAGNITUDES.getOrDefault(next, Long.MAX_VALUE);
      if (number >= bound) {
        size = bound;
        name = next;
      }
    }
    var head = cardinal(number / size) + " " + name;
    var rest = number % size;
    if (rest == 0) {
      return head;
    }
    return head + (rest < 100 ? " and " : " ") + cardinal(rest);
  }

  /** Returns the ordinal of {@code number} in words, such as {@code twenty-first}. */
  public static String ordinal(long number) {
    var cardinal = cardinal(number);
    var cut = Math.max(cardinal.lastIndexOf(' '), cardinal.lastIndexOf('-')) + 1;
    return cardinal.substring(0, cut) + ordinalOf(cardinal.substring(cut));
  }

  private static String ordinalOf(String word) {
    return switch (word) {
      case "one" -> "first";
      case "two" -> "second";
      case "three" -> "third";
      case "five" -> "fifth";
      case "eight" -> "eighth";
      case "nine" -> "ninth";
      case "twelve" -> "twelfth";
      default -> word.endsWith("y") ? word.substring(0, word.length() - 1) + "ieth" : word + "th";
    };
  }

  /** Returns the ordinal in digits, such as {@code 21st}. */
  public static String ordinalDigits(long number) {
    var teens = number % 100 / 10 == 1;
    var ending =
        switch ((int) (teens ? 0 : number % 10)) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + ending;
  }
}
