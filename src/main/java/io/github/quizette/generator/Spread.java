package io.github.quizette.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How many wrong options stand below a key that stands in order of size, so that in many quizzes
 * neither the lowest nor the highest is a good guess. Small numbers have few below them and are
 * often the lowest; so higher ranks are drawn a little more often where all are free.
 *
 * @param bound on which side of the key other numbers would be true too: none stands there
 * @param count how many wrong options are wanted
 * @param random draws; used by one thread
 */
record Spread(Bound bound, int count, Random random) {
  private static final int TILT = 4;

  /**
   * Draws options around a key.
   *
   * @param below what may stand below, the best first
   * @param above what may stand above, the best first
   * @return as many as wanted, those below first; empty where there are not so many
   */
  <T> List<T> around(List<T> below, List<T> above) {
    var lower = bound == Bound.BELOW ? List.<T>of() : below;
    var higher = bound == Bound.ABOVE ? List.<T>of() : above;
    var least = Math.max(0, count - higher.size());
    var most = Math.min(count, lower.size());
    if (least > most) {
      return List.of();
    }
    var rank = Math.max(least, Math.min(most, rank(count, random)));
    var drawn = new ArrayList<>(lower.subList(0, rank));
    drawn.addAll(higher.subList(0, count - rank));
    return List.copyOf(drawn);
  }

  /** Draws a rank from 0 to {@code most}: for 3, in 4, 5, 6, 7 of 22 cases. */
  private static int rank(int most, Random random) {
    var ranks = new ArrayList<Integer>();
    for (var rank = 0; rank <= most; rank++) {
      ranks.addAll(Collections.nCopies(TILT + rank, rank));
    }
    return ranks.get(random.nextInt(ranks.size()));
  }
}
