package io.github.quizette.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Turns what speaks for an arc into how likely it is right: a logistic curve over a few numbers,
 * fitted on sentences that the parser was not trained on. Immutable.
 */
public final class ArcConfidence {
  /** The number of terms in {@link #evidence}, and of factors. */
  public static final int TERMS = 6;

  private static final double CAP = 5;

  private final float[] factors;
  private final float unit;
  private final float labelUnit;

  /**
   * Makes a curve of {@link #TERMS} factors.
   *
   * @param unit what a score of 1 for a transition is worth in trained weights
   * @param labelUnit the same for a relation
   */
  public ArcConfidence(float[] factors, float unit, float labelUnit) {
    if (factors.length != TERMS) {
      throw new IllegalArgumentException("not a curve: " + factors.length + " factors");
    }
    this.factors = factors.clone();
    this.unit = unit;
    this.labelUnit = labelUnit;
  }

  /** Returns the same units with other factors. */
  public ArcConfidence with(float[] other) {
    return new ArcConfidence(other, unit, labelUnit);
  }

  /** Returns the factors. */
  public float[] factors() {
    return factors.clone();
  }

  /**
   * Returns the evidence for an arc as the curve weighs it.
   *
   * @param made by how much the transition that made the arc won, 0 if none did
   * @param lowest by how much the least sure decision on the token's head was won
   * @param over the same for the token's head
   * @param named by how much the relation won
   */
  float[] evidence(int made, int lowest, int over, int named) {
    return new float[] {
      1f,
      grown(made, unit),
      grown(lowest, unit),
      grown(over, unit),
      grown(named, labelUnit),
      made == 0 ? 1f : 0f
    };
  }

  private static float grown(int margin, float unit) {
    return (float) Math.min(CAP, StrictMath.log1p((double) Math.max(0, margin) * unit));
  }

  /** Returns how likely an arc is right, above 0 and below 1. */
  float of(float[] evidence) {
    double sum = 0;
    for (int i = 0; i < TERMS; i++) {
      sum += evidence[i] * (double) factors[i];
    }
    return (float) (1 / (1 + StrictMath.exp(-sum)));
  }

  void write(DataOutput out) throws IOException {
    out.writeFloat(unit);
    out.writeFloat(labelUnit);
    for (float factor : factors) {
      out.writeFloat(factor);
    }
  }

  static ArcConfidence read(DataInput in) throws IOException {
    float unit = in.readFloat();
    float labelUnit = in.readFloat();
    float[] factors = new float[TERMS];
    for (int i = 0; i < TERMS; i++) {
      factors[i] = in.readFloat();
    }
    return new ArcConfidence(factors, unit, labelUnit);
  }
}
