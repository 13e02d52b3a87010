package io.github.quizette.exporter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Orders in which versions of a quiz have their items or options, as unlike as can be had. */
final class PaperOrder {
  private static final int TRIES = 64;
  private static final int NONE = -1;

  private PaperOrder() {}

  /** Returns places 0 to {@code size - 1} in the order of a version, 0 being as they are. */
  static List<Integer> of(int version, int size, long seed) {
    return of(version, size, seed, NONE);
  }

  /**
   * Returns an order, in which one element above all should change its place.
   *
   * @param weighty the place of that element, such as the key among options
   */
  static List<Integer> of(int version, int size, long seed, int weighty) {
    var orders = new ArrayList<List<Integer>>();
    orders.add(IntStream.range(0, size).boxed().toList());
    var random = new Random(seed);
    while (orders.size() <= version) {
      orders.add(next(orders, random, weighty));
    }
    return orders.get(version);
  }

  private static List<Integer> next(List<List<Integer>> orders, Random random, int weighty) {
    var best = orders.get(0);
    var fewest = Integer.MAX_VALUE;
    for (var i = 0; i < TRIES && fewest > 0; i++) {
      var order = new ArrayList<>(orders.get(0));
      Collections.shuffle(order, random);
      var alike = orders.stream().mapToInt(other -> alike(order, other, weighty)).sum();
      if (alike < fewest) {
        fewest = alike;
        best = List.copyOf(order);
      }
    }
    return best;
  }

  /** Counts places that are alike; the weighty one more than all others together. */
  private static int alike(List<Integer> one, List<Integer> other, int weighty) {
    var alike = 0;
    for (var i = 0; i < one.size(); i++) {
      if (one.get(i).equals(other.get(i))) {
        alike += one.get(i) == weighty ? one.size() : 1;
      }
    }
    return alike;
  }
}
