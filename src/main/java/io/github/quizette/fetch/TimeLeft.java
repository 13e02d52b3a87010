package io.github.quizette.fetch;

import java.time.Duration;

/** The time that a fetch may still take; waiting for a host's turn costs nothing. One thread's. */
final class TimeLeft {
  private long nanos;

  TimeLeft(Duration whole) {
    this.nanos = whole.toNanos();
  }

  /** Returns what is left, never negative. */
  Duration left() {
    return Duration.ofNanos(Math.max(nanos, 0));
  }

  /** Takes off what passed since {@code start}, a reading of {@link System#nanoTime}. */
  void spentSince(long start) {
    nanos -= System.nanoTime() - start;
  }
}
