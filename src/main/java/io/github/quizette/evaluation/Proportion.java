package io.github.quizette.evaluation;

import java.util.Locale;

/**
 * A part of a whole, with the interval in which it would lie in 95 of 100 samples.
 *
 * @param part from 0 to {@code whole}
 * @param whole 0 or more
 */
public record Proportion(long part, long whole) {
  private static final double Z = 1.959964; // 97.5 % of the normal distribution lie below

  public Proportion {
    if (part < 0 || whole < part) {
      throw new IllegalArgumentException("not a part of a whole: " + part + " of " + whole);
    }
  }

  /** Returns the share, 0 to 1; not a number if the whole is 0. */
  public double share() {
    return (double) part / whole;
  }

  /** Returns the lower end of the interval of Wilson (1927), 0 to 1. */
  public double low() {
    return Math.max(0, centre() - half());
  }

  /** Returns the upper end of the interval of Wilson (1927), 0 to 1. */
  public double high() {
    return Math.min(1, centre() + half());
  }

  private double centre() {
    return (share() + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
  }

  private double half() {
    var variance = share() * (1 - share()) / whole + Z * Z / (4.0 * whole * whole);
    return Z * Math.sqrt(variance) / (1 + Z * Z / whole);
  }

  /** Returns share, interval and counts; {@code none} if the whole is 0. */
  @Override
  public String toString() {
    return whole == 0
        ? "none"
        : String.format(
            Locale.ROOT,
            "%5.1f %% (95 %%: %.1f to %.1f)  %d of %d",
            100 * share(),
            100 * low(),
            100 * high(),
            part,
            whole);
  }
}
