package io.github.quizette.duplicate;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * Tells whether two articles are one story told once: most words of the shorter one stand in the
 * other, in the same order, and so do its names and numbers, those of the lead above all. Reports
 * filled into the same form (weather, markets, scores) share the words only; a follow-up and the
 * next report of a series share their background only.
 */
final class StoryRule {
  private static final double COMMON_WORDS = 0.5;
  private static final double COMMON_NAMES = 0.65;
  private static final double COMMON_LEAD = 0.55;
  private static final double MOST_WORDS = 0.85;
  private static final double SAME_WORDS = 0.97;
  private static final int MAX_DAYS = 7;
  private static final int MIN_SHINGLES = 20;

  private StoryRule() {}

  /** Tells whether they are copies or versions of one another. */
  static boolean same(Fingerprint one, Fingerprint other) {
    if (Math.min(one.size(), other.size()) < MIN_SHINGLES) {
      return one.size() == other.size()
          && Hashes.shared(one.shingles(), other.shingles()) == one.size();
    }
    if (apart(one, other) > MAX_DAYS) {
      return Hashes.similarity(one.shingles(), other.shingles(), Fingerprint.SKETCH) >= SAME_WORDS;
    }
    var words = containment(one, other);
    var odd = (headed(one, other) ? 1 : 0) + (headed(other, one) ? 1 : 0);
    return words >= (odd == 0 ? COMMON_WORDS : MOST_WORDS)
        && odd < 2
        && names(one, other) >= COMMON_NAMES
        && lead(one, other) >= COMMON_LEAD
        && lead(other, one) >= COMMON_LEAD;
  }

  /** Tells whether the headline of one has a name that the other does not know at all. */
  private static boolean headed(Fingerprint one, Fingerprint other) {
    return share(one.title(), other) < 1;
  }

  /** Returns the share of the names in the lead of one that stand anywhere in the other. */
  static double lead(Fingerprint one, Fingerprint other) {
    return share(one.lead(), other);
  }

  private static double share(long[] names, Fingerprint other) {
    var known = names;
    if (!other.allNames()) { // only the smallest of the other's are kept
      var most = other.names()[other.names().length - 1];
      known = Arrays.stream(names).filter(name -> name <= most).toArray();
    }
    return known.length == 0 ? 1 : (double) Hashes.shared(known, other.names()) / known.length;
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
