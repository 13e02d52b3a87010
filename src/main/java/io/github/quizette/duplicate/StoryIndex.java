package io.github.quizette.duplicate;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The newest stories, as many as fit; the oldest one makes room. Looking one up takes the same time
 * however many there are, unless they are alike. Not for sharing by threads.
 *
 * @param <T> what is known of a story
 */
final class StoryIndex<T> {
  private static final int NONE = -1;

  private final int capacity;
  private final int mask;
  private final int[][] heads;
  private final int[][] nexts;
  private final @Nullable Fingerprint[] prints;
  private final @Nullable Object[] values;
  private int added;

  /** Makes an empty index for at most {@code capacity} stories. */
  StoryIndex(int capacity) {
    this.capacity = capacity;
    var buckets = Integer.highestOneBit(Math.max(capacity, 2) * 2 - 1);
    this.mask = buckets - 1;
    this.heads = new int[Fingerprint.BANDS][buckets];
    this.nexts = new int[Fingerprint.BANDS][capacity];
    this.prints = new Fingerprint[capacity];
    this.values = new Object[capacity];
    for (var head : heads) {
      Arrays.fill(head, NONE);
    }
  }

  /** Returns the newest story that is the same, of those that count. */
  Optional<T> find(Fingerprint print, Predicate<T> counts) {
    var best = NONE;
    var bestAge = Integer.MAX_VALUE;
    for (var band = 0; band < Fingerprint.BANDS; band++) {
      for (var at = heads[band][print.bands()[band] & mask]; at != NONE; at = nexts[band][at]) {
        var age = Math.floorMod(added - 1 - at, capacity);
        var there = prints[at];
        if (age < bestAge
            && there != null
            && there.bands()[band] == print.bands()[band]
            && counts.test(value(at))
            && StoryRule.same(print, there)) {
          best = at;
          bestAge = age;
        }
      }
    }
    return best == NONE ? Optional.empty() : Optional.of(value(best));
  }

  @SuppressWarnings("unchecked") // only add puts values in
  private T value(int at) {
    return (T) java.util.Objects.requireNonNull(values[at]);
  }

  /** Hands on every story that is remembered, the oldest first. */
  void each(BiConsumer<Fingerprint, T> taker) {
    for (var age = Math.min(added, capacity); age > 0; age--) {
      var at = Math.floorMod(added - age, capacity);
      var print = prints[at];
      if (print != null) {
        taker.accept(print, value(at));
      }
    }
  }

  /** Adds a story, in place of the oldest one if it is full. */
  void add(Fingerprint print, T value) {
    var at = added % capacity;
    var old = prints[at];
    if (old != null) {
      remove(at, old);
    }
    prints[at] = print;
    values[at] = value;
    for (var band = 0; band < Fingerprint.BANDS; band++) {
      var bucket = print.bands()[band] & mask;
      nexts[band][at] = heads[band][bucket];
      heads[band][bucket] = at;
    }
    added = added + 1 == 2 * capacity ? capacity : added + 1;
  }

  private void remove(int at, Fingerprint old) {
    for (var band = 0; band < Fingerprint.BANDS; band++) {
      var bucket = old.bands()[band] & mask;
      if (heads[band][bucket] == at) {
        heads[band][bucket] = nexts[band][at];
        continue;
      }
      var before = heads[band][bucket];
      while (nexts[band][before] != at) {
        before = nexts[band][before];
      }
      nexts[band][before] = nexts[band][at];
    }
  }
}
