package io.github.quizette.nlp;

/**
 * Products of small dense matrices, as arrays of rows; all add to their target.
 *
 * <p>Every sum is taken in the same order on every machine. Stateless.
 */
public final class Matrices {
  private static final int STEP = 4;

  private Matrices() {}

  /**
   * Adds {@code a b} to {@code c}; rows of {@code b} beyond the width of {@code a} are not read.
   */
  public static void addProduct(float[][] a, float[][] b, float[][] c) {
    int rows = Math.min(a.length, c.length);
    for (int i = 0; i < rows; i++) {
      float[] from = a[i];
      int width = from.length;
      int k = 0;
      for (; k + STEP <= width; k += STEP) {
        addFour(
            from[k],
            from[k + 1],
            from[k + 2],
            from[k + 3],
            b[k],
            b[k + 1],
            b[k + 2],
            b[k + 3],
            c[i]);
      }
      for (; k < width; k++) {
        addOne(from[k], b[k], c[i]);
      }
    }
  }

  /** Adds {@code aᵀ b} to {@code c}, where both have a row for each token. */
  public static void addProductOfTransposed(float[][] a, float[][] b, float[][] c) {
    int width = a.length == 0 ? 0 : a[0].length;
    int length = Math.min(a.length, b.length);
    for (int i = 0; i < width; i++) {
      int k = 0;
      for (; k + STEP <= length; k += STEP) {
        addFour(
            a[k][i],
            a[k + 1][i],
            a[k + 2][i],
            a[k + 3][i],
            b[k],
            b[k + 1],
            b[k + 2],
            b[k + 3],
            c[i]);
      }
      for (; k < length; k++) {
        addOne(a[k][i], b[k], c[i]);
      }
    }
  }

  /** Returns the transpose of the first {@code rows} rows. */
  public static float[][] transposed(float[][] a, int rows) {
    float[][] result = new float[a[0].length][rows];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < result.length; j++) {
        result[j][i] = a[i][j];
      }
    }
    return result;
  }

  /** Adds a multiple of one row to another. */
  public static void addOne(float factor, float[] row, float[] sum) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] += factor * row[j];
    }
  }

  @SuppressWarnings("ParameterNumber")
  private static void addFour(
      float a0,
      float a1,
      float a2,
      float a3,
      float[] b0,
      float[] b1,
      float[] b2,
      float[] b3,
      float[] sum) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] += a0 * b0[j] + a1 * b1[j] + a2 * b2[j] + a3 * b3[j];
    }
  }

  /** Bends each number into (-1, 1): {@code x / sqrt(1 + x²)}, which is exact everywhere. */
  public static void bend(float[] row) {
    for (int j = 0; j < row.length; j++) {
      row[j] = row[j] / (float) Math.sqrt(1 + row[j] * row[j]);
    }
  }

  /** Returns the slopes of {@link #bend} where it gave these numbers. */
  public static float[] slopes(float[] bent) {
    float[] slopes = new float[bent.length];
    for (int j = 0; j < slopes.length; j++) {
      slopes[j] = (1 - bent[j] * bent[j]) * (float) Math.sqrt(1 - bent[j] * bent[j]);
    }
    return slopes;
  }

  /** Multiplies one row by another. */
  public static void multiply(float[] row, float[] factors) {
    for (int j = 0; j < row.length; j++) {
      row[j] *= factors[j];
    }
  }
}
