package io.github.quizette.duplicate;

import java.time.temporal.ChronoUnit;

/**
 * Tells whether two articles are one story told once: most words of the shorter one stand in the
 * other, in the same order, and so do its names and numbers. Reports filled into the same form
 * (weather, markets, scores) share the words only; a follow-up shares its background only.
 */
final class StoryRule {
  private static final double COMMON_WORDS = 0.42;
  private static final double COMMON_NAMES = 0.6;
  private static final double SAME_WORDS = 0.9;
  private static final int MAX_DAYS = 7;
  private static final int MIN_SHINGLES = 20;

  private StoryRule() {}

  /** Tells whether they are copies or versions of one another. */
  static boolean same(Fingerprint one, Fingerprint other) {
    if (Math.min(one.size(), other.size()) < MIN_SHINGLES) {
      return one.size() == other.size()
          && Hashes.shared(one.shingles(), other.shingles()) == one.size();
    }
    var words = containment(one, other);
    var names = names(one, other);
    return apart(one, other) > MAX_DAYS
        ? words >= SAME_WORDS && names >= SAME_WORDS
        : words >= COMMON_WORDS && names >= COMMON_NAMES;
  }

  /** Returns the share of the smaller one's shingles that the other has, estimated. */
  static double containment(Fingerprint one, Fingerprint other) {
    var similarity = Hashes.similarity(one.shingles(), other.shingles(), Fingerprint.SKETCH);
    var shared = similarity * (one.size() + other.size()) / (1 + similarity);
    return Math.min(1, shared / Math.min(one.size(), other.size()));
  }

  /** Returns the share of the smaller one's names and numbers that the other has; 1 without any. */
  static double names(Fingerprint one, Fingerprint other) {
    var fewer = Math.min(one.names().length, other.names().length);
    return fewer == 0 ? 1 : (double) Hashes.shared(one.names(), other.names()) / fewer;
  }

  private static long apart(Fingerprint one, Fingerprint other) {
    return one.published() == null || other.published() == null
        ? 0
        : Math.abs(ChronoUnit.DAYS.between(one.published(), other.published()));
  }
}
