package io.github.quizette.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How many wrong options stand below a key that stands in order of size, so that in many quizzes
 * neither the lowest nor the highest is a good guess. Small numbers have few below them and are
 * often the lowest; so higher ranks are drawn a little more often where all are free. Stateless.
 */
final class Spread {
  private static final int TILT = 4;

  private Spread() {}

  /**
   * Draws options around a key.
   *
   * @param below what may stand below, the best first
   * @param above what may stand above, the best first
   * @return {@code count} of them, those below first; empty where there are not so many
   */
  static <T> List<T> around(List<T> below, List<T> above, int count, Random random) {
    var least = Math.max(0, count - above.size());
    var most = Math.min(count, below.size());
    if (least > most) {
      return List.of();
    }
    var lower = Math.max(least, Math.min(most, rank(count, random)));
    var drawn = new ArrayList<>(below.subList(0, lower));
    drawn.addAll(above.subList(0, count - lower));
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
