package io.github.quizette.nlp.training;

/**
 * Lets a feature key through once it has come often enough, so that what was met by chance takes no
 * room. Keys share counters, so a few pass early. For one thread.
 */
final class KeyGate {
  private static final int BITS = 24;

  private final byte[] counts = new byte[1 << BITS];
  private final int least;

  KeyGate(int least) {
    this.least = least;
  }

  /** Counts the key and returns whether it has now come often enough. */
  boolean passes(int key) {
    int at = (key * 0x9E3779B9) >>> (32 - BITS);
    if (counts[at] >= least) {
      return true;
    }
    counts[at]++;
    return counts[at] >= least;
  }
}
