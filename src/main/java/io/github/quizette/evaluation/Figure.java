package io.github.quizette.evaluation;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One measured figure.
 *
 * @param name what was measured, on what
 * @param value in per cent
 * @param floor what it must reach, in per cent; empty if nothing is asked of it
 */
public record Figure(String name, double value, OptionalDouble floor) {

  /** Returns a figure that must reach {@code floor}. */
  public static Figure of(String name, double value, double floor) {
    return new Figure(name, value, OptionalDouble.of(floor));
  }

  /** Returns a figure of which nothing is asked. */
  public static Figure of(String name, double value) {
    return new Figure(name, value, OptionalDouble.empty());
  }

  /** Tells whether the floor is reached, if there is one. */
  public boolean ok() {
    return floor.isEmpty() || value >= floor.getAsDouble();
  }

  /** Returns name, value, floor and {@code ok} or {@code short} in columns. */
  @Override
  public String toString() {
    var asked = floor.isEmpty() ? "-" : String.format(Locale.ROOT, "%.1f", floor.getAsDouble());
    return String.format(
        Locale.ROOT, "%-44s %6.2f %6s  %s", name, value, asked, ok() ? "ok" : "short");
  }
}
