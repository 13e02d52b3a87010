package io.github.quizette.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads one number from a run of words. */
final class NumberPhrase {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private final List<String> words;
  private int at;

  NumberPhrase(List<String> words) {
    this.words = words;
  }

  /** Returns the longest number from {@code from} on. */
  Optional<NumberWords.Reading> read(int from) {
    at = from;
    if (word(at).equals("half") && (word(at + 1).equals("a") || word(at + 1).equals("-"))) {
      return half();
    }
    if (word(at).equals("a") || word(at).equals("an")) {
      at++;
      return size(word(at)) > 1 ? scaled(1) : Optional.empty();
    }
    var group = group();
    return group < 0 ? Optional.empty() : scaled(group);
  }

  /** {@code half a million}, {@code half a dozen}, {@code half-dozen}. */
  private Optional<NumberWords.Reading> half() {
    var size = size(word(at + 2));
    return size > 1 && size != 100
        ? Optional.of(
            new NumberWords.Reading(
                HALF.multiply(BigDecimal.valueOf(size)).stripTrailingZeros().setScale(0), at + 3))
        : Optional.empty();
  }

  private Optional<NumberWords.Reading> scaled(long first) {
    var total = 0L;
    var current = first;
    var last = Long.MAX_VALUE;
    while (true) {
      if (word(at).equals("and") && word(at + 1).equals("a") && word(at + 2).equals("half")) {
        return andAHalf(total + current);
      }
      var size = size(word(at));
      if (size == 12 && total == 0 && current < 100) {
        at++;
        return found(BigDecimal.valueOf(current * 12));
      }
      if (size == 100 && current < 100) {
        at++;
        current = current * 100 + afterHundred();
        continue;
      }
      if (size < 1000 || size >= last) {
        return found(BigDecimal.valueOf(total + current));
      }
      at++;
      total += current * size;
      last = size;
      current = nextGroup();
      if (current < 0) {
        return found(BigDecimal.valueOf(total));
      }
    }
  }

  private Optional<NumberWords.Reading> andAHalf(long whole) {
    var size = size(word(at + 3));
    if (size < 1000) {
      at += 3;
      return found(BigDecimal.valueOf(whole).add(HALF));
    }
    at += 4;
    return found(
        BigDecimal.valueOf(whole).add(HALF).multiply(BigDecimal.valueOf(size)).setScale(0));
  }

  private Optional<NumberWords.Reading> found(BigDecimal value) {
    return Optional.of(new NumberWords.Reading(value, at));
  }

  /** {@code (and) fifty} behind {@code two hundred}; 0 if nothing follows. */
  private long afterHundred() {
    var back = at;
    if (word(at).equals("and")) {
      at++;
    }
    var group = group();
    if (group < 0 || size(word(at)) == 100) {
      at = back; // "two hundred and three hundred" are two numbers
      return 0;
    }
    return group;
  }

  /** The group behind a magnitude, -1 if none: a group of the same or a larger one is not ours. */
  private long nextGroup() {
    var back = at;
    var and = word(at).equals("and");
    if (and) {
      at++;
    }
    var group = group();
    if (group < 0 || (and && size(word(at)) >= 100)) {
      at = back;
      return -1;
    }
    return group;
  }

  /** One to ninety-nine; -1 if none. */
  private long group() {
    var tens = NumberWords.tens(word(at));
    if (tens.isPresent()) {
      at++;
      var hyphen = word(at).equals("-") ? 1 : 0;
      var unit = NumberWords.small(word(at + hyphen));
      if (unit.isPresent() && unit.getAsInt() > 0 && unit.getAsInt() < 10) {
        at += hyphen + 1;
        return (long) tens.getAsInt() + unit.getAsInt();
      }
      return tens.getAsInt();
    }
    var small = NumberWords.small(word(at));
    if (small.isEmpty()) {
      return -1;
    }
    at++;
    return small.getAsInt();
  }

  private static long size(String word) {
    return switch (word) {
      case "dozen" -> 12;
      case "hundred" -> 100;
      default -> NumberWords.magnitude(word).orElse(1L);
    };
  }

  private String word(int index) {
    return index < words.size() ? words.get(index) : "";
  }
}
