package io.github.quizette.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Which statements of a set are true, as options: {@code 1 only}, {@code 1 and 3 only}, {@code 1, 2
 * and 3}. They stand as examinations print them, shorter ones first, then by number.
 */
final class Combinations {
  private static final Comparator<List<Integer>> PRINTED =
      Comparator.<List<Integer>>comparingInt(List::size).thenComparing(Object::toString);

  private Combinations() {}

  /** Returns all combinations of at least one of the numbers from 1 to {@code count}. */
  static List<List<Integer>> all(int count) {
    return IntStream.range(1, 1 << count)
        .mapToObj(
            bits -> IntStream.rangeClosed(1, count).filter(n -> (bits >> (n - 1) & 1) == 1).boxed())
        .map(numbers -> numbers.toList())
        .sorted(PRINTED)
        .toList();
  }

  /**
   * Returns options to print, the right one among them. Each statement stands in some of them and
   * not in all, so that the options alone say of no statement whether it is true.
   *
   * @param right the numbers of the true statements, ascending
   * @param count of the statements
   * @param options how many options to return, 3 to 5
   * @param places how often each place already has the key; the rarest is taken
   */
  static List<List<Integer>> options(
      List<Integer> right, int count, int options, int[] places, Random random) {
    var choices = new ArrayList<List<List<Integer>>>();
    var others = all(count).stream().filter(one -> !one.equals(right)).toList();
    for (var bits = 0; bits < 1 << others.size(); bits++) {
      if (Integer.bitCount(bits) == options - 1) {
        var chosen = bits;
        var list = new ArrayList<>(List.of(right));
        IntStream.range(0, others.size())
            .filter(i -> (chosen >> i & 1) == 1)
            .forEach(i -> list.add(others.get(i)));
        list.sort(PRINTED);
        if (open(list, count)) {
          choices.add(List.copyOf(list));
        }
      }
    }
    var rarest = choices.stream().mapToInt(list -> places[list.indexOf(right)]).min().orElseThrow();
    var best = choices.stream().filter(list -> places[list.indexOf(right)] == rarest).toList();
    return best.get(random.nextInt(best.size()));
  }

  private static boolean open(List<List<Integer>> options, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToLong(n -> options.stream().filter(option -> option.contains(n)).count())
        .allMatch(in -> in > 0 && in < options.size());
  }

  /** Returns a combination in words, with {@code only} unless it is all of them. */
  static String text(List<Integer> numbers, int count) {
    return numbers.size() == count ? joined(numbers) : joined(numbers) + " only";
  }

  /** Returns numbers as {@code 1}, {@code 1 and 3} or {@code 1, 2 and 3}. */
  static String joined(List<Integer> numbers) {
    var texts = numbers.stream().map(String::valueOf).toList();
    var last = texts.size() - 1;
    return last == 0
        ? texts.get(0)
        : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
  }
}
