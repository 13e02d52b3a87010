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
  public static final int TERMS = 4;

  private static final double CAP = 8;

  private final float[] factors;

  /** Makes a curve of {@link #TERMS} factors. */
  public ArcConfidence(float[] factors) {
    if (factors.length != TERMS) {
      throw new IllegalArgumentException("not a curve: " + factors.length + " factors");
    }
    this.factors = factors.clone();
  }

  /**
   * Returns the evidence for an arc as the curve weighs it.
   *
   * @param head the logarithm of the odds of the head
   * @param over the same for the head's own head
   * @param named the same for the relation
   */
  static float[] evidence(double head, double over, double named) {
    return new float[] {1f, capped(head), capped(over), capped(named)};
  }

  private static float capped(double odds) {
    return (float) Math.max(-CAP, Math.min(CAP, odds));
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
    for (float factor : factors) {
      out.writeFloat(factor);
    }
  }

  static ArcConfidence read(DataInput in) throws IOException {
    float[] factors = new float[TERMS];
    for (int i = 0; i < TERMS; i++) {
      factors[i] = in.readFloat();
    }
    return new ArcConfidence(factors);
  }
}
