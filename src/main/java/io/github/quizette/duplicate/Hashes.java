package io.github.quizette.duplicate;

import java.util.Arrays;

/** Sets of hashes as sorted arrays, and how much two of them have in common. */
final class Hashes {
  private Hashes() {}

  /** Returns a hash of {@code text}, the same on every machine. */
  static long of(CharSequence text) {
    var hash = 0xCBF29CE484222325L;
    for (var i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return mixed(hash);
  }

  /** Spreads every bit of {@code value} over all of them. */
  static long mixed(long value) {
    var v = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    v = (v ^ (v >>> 27)) * 0x94D049BB133111EBL;
    return v ^ (v >>> 31);
  }

  /** Returns the {@code most} smallest different values, sorted. */
  static long[] smallest(long[] values, int most) {
    var sorted = Arrays.stream(values).sorted().distinct().toArray();
    return sorted.length <= most ? sorted : Arrays.copyOf(sorted, most);
  }

  /** Returns how many values two sorted arrays share. */
  static int shared(long[] one, long[] other) {
    var shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /**
   * Estimates the Jaccard similarity of two sets by their smallest values; exact for sets of at
   * most {@code most} values.
   */
  static double similarity(long[] one, long[] other, int most) {
    var union = 0;
    var shared = 0;
    for (int i = 0, j = 0; (i < one.length || j < other.length) && union < most; union++) {
      if (j == other.length || (i < one.length && one[i] < other[j])) {
        i++;
      } else if (i == one.length || other[j] < one[i]) {
        j++;
      } else {
        shared++;
        i++;
        j++;
      }
    }
    return union == 0 ? 0 : (double) shared / union;
  }
}
