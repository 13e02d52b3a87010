package io.github.quizette.nlp;

/**
 * Turns features into the 32-bit keys of a {@link WeightTable}.
 *
 * <p>A feature is a template number and one to three atoms. An atom is a well-mixed 64-bit number
 * for one observation, as {@link #atom} makes it from a text; make it once for a token and combine
 * it often. The same input gives the same key on every machine and in every version that can read
 * the models: changing a constant here means training all models again.
 */
public final class FeatureHash {
  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;
  private static final long THIRD = 0x165667B19E3779F9L;
  private static final long TEMPLATE = 0xD6E8FEB86659FD93L;

  private FeatureHash() {}

  /** Returns the atom of a text; the kind keeps a word apart from a suffix that looks the same. */
  public static long atom(int kind, CharSequence text) {
    return atom(kind, text, 0, text.length());
  }

  /** Returns the atom of the characters {@code [start, end)} of a text. */
  public static long atom(int kind, CharSequence text, int start, int end) {
    long hash = kind * TEMPLATE + FIRST;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * SECOND;
      hash ^= hash >>> 29;
    }
    return mix(hash);
  }

  /** Returns the atom of a small number, such as a distance or a class. */
  public static long atom(int kind, int number) {
    return mix(kind * TEMPLATE + number * THIRD + SECOND);
  }

  /** Returns the key of a feature of one atom. */
  public static int key(int template, long a) {
    return finish(template * TEMPLATE + a * FIRST);
  }

  /** Returns the key of a feature of two atoms; their order matters. */
  public static int key(int template, long a, long b) {
    return finish(template * TEMPLATE + a * FIRST + b * SECOND);
  }

  /** Returns the key of a feature of three atoms; their order matters. */
  public static int key(int template, long a, long b, long c) {
    return finish(template * TEMPLATE + a * FIRST + b * SECOND + c * THIRD);
  }

  /** Returns the atom of two atoms together; their order matters. */
  public static long pair(long a, long b) {
    return (a ^ (a >>> 31)) * THIRD + b;
  }

  /** Spreads the bits of a number over all 64 bits. */
  public static long mix(long number) {
    long hash = (number ^ (number >>> 32)) * FIRST;
    hash = (hash ^ (hash >>> 29)) * SECOND;
    return hash ^ (hash >>> 32);
  }

  private static int finish(long sum) {
    long hash = (sum ^ (sum >>> 32)) * THIRD;
    return (int) (hash >>> 32);
  }
}
