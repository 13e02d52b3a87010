package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.text.ContentId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Numbers like the key: same unit, same rounding, half to double its size. How many of them are
 * smaller is drawn by a seed from the article and the key ({@link Spread}), so that the key's rank
 * says nothing.
 */
final class NumberDistractors implements DistractorPool {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{2,3})*(?:\\.\\d+)?");
  private static final Set<String> BOUNDS =
      Set.of(
          "over",
          "more than",
          "at least",
          "above",
          "no fewer than",
          "not less than",
          "no less than",
          "under",
          "less than",
          "fewer than",
          "up to",
          "below",
          "at most",
          "nearly",
          "almost");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_PART = BigDecimal.valueOf(60);
  private static final double[] YOUNGER = {0.93, 0.86, 0.78, 0.7};
  private static final double[] OLDER = {1.07, 1.14, 1.22, 1.3};
  private static final double[] FASTER = {0.985, 0.97, 0.955, 0.94};
  private static final double[] SLOWER = {1.015, 1.03, 1.045, 1.06};
  private static final double OLDEST = 112;
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final double[] SMALLER = {0.8, 0.7, 0.6, 0.5, 0.4};
  private static final double[] LARGER = {1.25, 1.5, 1.75, 2.0, 2.4};

  /** Up to here the next number is believable, and twice the number is not. */
  private static final int FEW = 4;

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

  /** Tells whether a word in front of the key bounds it: over 300 may be over 400 too. */
  private static boolean bounded(Draft draft) {
    var amount = draft.answer().amount();
    return amount == null ? bound(draft) != Bound.NONE : BOUNDS.contains(amount.qualifier());
  }

  @Override
  public List<Distractor> distractors(Draft draft, String key, int count) {
    if (bounded(draft)) {
      return List.of();
    }
    var random = new Random(ContentId.seed(draft.article().article().id(), key));
    var spread = new Spread(bound(draft), count, random);
    var texts = like(draft.answer().kind(), key, spread);
    return texts.size() < count
        ? List.of()
        : texts.stream()
            .map(
                text ->
                    new Distractor(
                        text, "Same unit and rounding; not the figure that the article gives."))
            .toList();
  }

  /** Returns what the words in front of the key say where its amount does not tell. */
  private static Bound bound(Draft draft) {
    var sentence = draft.sentence().span().start();
    var body = draft.article().article().body();
    return Bound.before(body.substring(sentence, draft.answer().span().start()));
  }

  /** Returns as many numbers like the key as are wanted; none where there are not so many. */
  static List<String> like(Answer.Kind kind, String key, Spread spread) {
    return kind == Answer.Kind.SCORE ? Scores.like(key, spread) : numbers(kind, key, spread);
  }

  private static List<String> numbers(Answer.Kind kind, String key, Spread spread) {
    var matcher = NUMBER.matcher(key);
    if (!matcher.find()) {
      return words(key, spread);
    }
    var written = matcher.group();
    var head = key.substring(0, matcher.start());
    var tail = key.substring(matcher.end());
    if (matcher.find() || written.replaceAll("\\D", "").length() > 12) {
      return List.of(); // a range, or two numbers
    }
    var ordinal = kind == Answer.Kind.ORDINAL;
    var rest = ordinal && tail.length() >= 2 ? tail.substring(2) : tail;
    return values(new BigDecimal(written.replace(",", "")), kind, spread).stream()
        .map(
            value ->
                head
                    + WrittenNumbers.like(value, written)
                    + (ordinal ? WrittenNumbers.suffix(value) : "")
                    + rest)
        .toList();
  }

  /** Draws values around {@code value} on its own grid of rounding. */
  private static List<BigDecimal> values(BigDecimal value, Answer.Kind kind, Spread spread) {
    var random = spread.random();
    if (kind == Answer.Kind.PERCENT && quarters(value)) {
      return spread.around(steps(value, -1), steps(value, 1));
    }
    var below = drawn(value, factors(value, kind, true), kind, random);
    var above =
        kind == Answer.Kind.PERCENT && value.compareTo(MOST_PART) > 0
            ? rest(value, kind, random)
            : drawn(value, factors(value, kind, false), kind, random);
    return spread.around(below, above);
  }

  /** A rate of interest moves by quarters of a point: {@code 9.75 percent}. */
  private static boolean quarters(BigDecimal value) {
    return value.scale() == 2 && value.remainder(QUARTER).signum() == 0;
  }

  private static List<BigDecimal> steps(BigDecimal value, int direction) {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(i -> value.add(QUARTER.multiply(BigDecimal.valueOf((long) i * direction))))
        .filter(next -> next.signum() > 0)
        .toList();
  }

  /** Ages lie near each other, and so do times that are taken to the hundredth of a second. */
  private static double[] factors(BigDecimal value, Answer.Kind kind, boolean below) {
    if (kind == Answer.Kind.AGE) {
      return below ? YOUNGER : OLDER;
    }
    if (taken(value, kind)) {
      return below ? FASTER : SLOWER;
    }
    return below ? SMALLER : LARGER;
  }

  private static boolean taken(BigDecimal value, Answer.Kind kind) {
    return kind == Answer.Kind.DURATION && value.scale() > 1;
  }

  /** Draws larger shares by what they leave over: 90 of 100 leave 10. */
  private static List<BigDecimal> rest(BigDecimal value, Answer.Kind kind, Random random) {
    return drawn(HUNDRED.subtract(value), SMALLER, kind, random).stream()
        .map(HUNDRED::subtract)
        .toList();
  }

  private static List<BigDecimal> drawn(
      BigDecimal value, double[] factors, Answer.Kind kind, Random random) {
    var grid = kind == Answer.Kind.AGE ? BigDecimal.ONE : grid(value);
    var least = kind == Answer.Kind.AGE ? 0.04 : taken(value, kind) ? 0.005 : 0.08;
    var wobble = taken(value, kind) ? 0.01 : 0.06;
    var found = new ArrayList<BigDecimal>();
    for (var factor : factors) {
      var shifted = factor * (1 + wobble * random.nextDouble());
      var next = onGrid(value.multiply(BigDecimal.valueOf(shifted)), grid);
      if (apart(next, value, grid, least)
          && found.stream().allMatch(other -> apart(next, other, grid, least))
          && next.signum() > 0
          && sensible(next, kind)) {
        found.add(next);
      }
    }
    return found;
  }

  private static boolean sensible(BigDecimal value, Answer.Kind kind) {
    return switch (kind) {
      case PERCENT -> value.compareTo(BigDecimal.valueOf(99)) < 0;
      case AGE -> value.doubleValue() < OLDEST;
      default -> value.compareTo(BigDecimal.ONE) > 0 || value.scale() > 0;
    };
  }

  private static boolean apart(BigDecimal one, BigDecimal other, BigDecimal grid, double least) {
    var distance = one.subtract(other).abs();
    return distance.compareTo(grid) >= 0
        && distance.doubleValue() >= least * Math.max(one.doubleValue(), other.doubleValue());
  }

  /** The unit of the last digit that is not a rounding zero, so that two digits stay free. */
  private static BigDecimal grid(BigDecimal value) {
    if (value.scale() > 0) {
      return BigDecimal.ONE.movePointLeft(value.scale());
    }
    var grid = BigDecimal.ONE;
    var next = BigDecimal.TEN;
    while (value.remainder(next).signum() == 0 && next.compareTo(value) < 0) {
      grid = next;
      next = next.multiply(BigDecimal.TEN);
    }
    return value.divide(grid, RoundingMode.DOWN).compareTo(BigDecimal.TEN) < 0
            && grid.compareTo(BigDecimal.ONE) > 0
        ? grid.divide(BigDecimal.valueOf(2), RoundingMode.UP)
        : grid;
  }

  private static BigDecimal onGrid(BigDecimal value, BigDecimal grid) {
    return value.divide(grid, 0, RoundingMode.HALF_UP).multiply(grid);
  }

  /** Spelled-out numbers and ordinals. */
  private static List<String> words(String key, Spread spread) {
    var space = key.indexOf(' ');
    var word = (space < 0 ? key : key.substring(0, space)).toLowerCase(Locale.ROOT);
    var tail = space < 0 ? "" : key.substring(space);
    return list(word)
        .map(
            list -> {
              var at = list.indexOf(word);
              return around(at, list.size(), spread).stream()
                  .map(other -> list.get(other) + tail)
                  .toList();
            })
        .orElse(List.of());
  }

  private static Optional<List<String>> list(String word) {
    if (SMALL.indexOf(word) >= 2) {
      return Optional.of(SMALL);
    }
    return ORDINALS.indexOf(word) >= 2 ? Optional.of(ORDINALS) : Optional.empty();
  }

  /** Every second number as far as there are some, else the next ones; two is the least. */
  private static List<Integer> around(int at, int size, Spread spread) {
    var count = spread.count();
    var below = at - 2 * count >= 2 ? 2 : 1;
    var above = at > FEW && at + 2 * count < size ? 2 : 1;
    return spread.around(
        IntStream.rangeClosed(1, count)
            .map(i -> at - i * below)
            .filter(i -> i >= 2)
            .boxed()
            .toList(),
        IntStream.rangeClosed(1, count)
            .map(i -> at + i * above)
            .filter(i -> i < size)
            .boxed()
            .toList());
  }
}
