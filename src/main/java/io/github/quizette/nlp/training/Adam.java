package io.github.quizette.nlp.training;

/** Moves one matrix of weights down its slope (Kingma and Ba 2015). For one thread. */
final class Adam {
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.99f;
  private static final float LEAST = 1e-8f;

  private final float[][] weights;
  private final float[][] slopes;
  private final float[][] mean;
  private final float[][] square;

  Adam(float[][] weights, float[][] slopes) {
    this.weights = weights;
    this.slopes = slopes;
    mean = new float[weights.length][weights[0].length];
    square = new float[weights.length][weights[0].length];
  }

  /** Moves all rows and clears their slopes. */
  void step(float rate, int number) {
    for (int i = 0; i < weights.length; i++) {
      step(i, rate, number);
    }
  }

  /** Moves one row and clears its slopes. */
  void step(int row, float rate, int number) {
    double bias = 1 - StrictMath.pow(SECOND, number);
    float scale = (float) (rate * StrictMath.sqrt(bias) / (1 - StrictMath.pow(FIRST, number)));
    move(weights[row], slopes[row], mean[row], square[row], scale);
  }

  private static void move(float[] w, float[] g, float[] m, float[] v, float scale) {
    for (int j = 0; j < w.length; j++) {
      m[j] = FIRST * m[j] + (1 - FIRST) * g[j];
      v[j] = SECOND * v[j] + (1 - SECOND) * g[j] * g[j];
      w[j] -= scale * m[j] / ((float) Math.sqrt(v[j]) + LEAST);
      g[j] = 0;
    }
  }
}
