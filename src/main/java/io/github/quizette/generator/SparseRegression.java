package io.github.quizette.generator;

import java.util.List;

/**
 * Logistic regression with a penalty on the squares of the weights for many features of which each
 * row has few: Newton's method, its steps found by conjugate gradients (Lin, Weng and Keerthi
 * 2008). No chance is involved. Used once, by one thread.
 */
final class SparseRegression {
  private static final int ROUNDS = 12;
  private static final int STEPS = 40;
  private static final double EXACT = 1e-8;

  private final List<Row> rows;
  private final int size;
  private final double penalty;
  private final double[] slopes;

  /**
   * One case.
   *
   * @param columns indices of its features
   * @param values of the features, in the same order
   * @param holds whether it is what is to be told
   */
  @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
  record Row(int[] columns, double[] values, boolean holds) {
    double times(double[] weights) {
      var sum = weights[weights.length - 1];
      for (var i = 0; i < columns.length; i++) {
        sum += weights[columns[i]] * values[i];
      }
      return sum;
    }
  }

  private SparseRegression(List<Row> rows, int size, double penalty) {
    this.rows = rows;
    this.size = size;
    this.penalty = penalty;
    this.slopes = new double[rows.size()];
  }

  /** Returns the weights by column, and the bias, which is not penalised, behind them. */
  static double[] fit(List<Row> rows, int columns, double penalty) {
    return new SparseRegression(rows, columns + 1, penalty).fit();
  }

  private double[] fit() {
    var weights = new double[size];
    for (var round = 0; round < ROUNDS; round++) {
      var gradient = gradient(weights);
      var step = solve(gradient);
      for (var i = 0; i < size; i++) {
        weights[i] -= step[i];
      }
    }
    return weights;
  }

  private double[] gradient(double[] weights) {
    var gradient = new double[size];
    for (var i = 0; i + 1 < size; i++) {
      gradient[i] = penalty * weights[i];
    }
    for (var i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var expected = 1 / (1 + StrictMath.exp(-row.times(weights)));
      slopes[i] = expected * (1 - expected);
      add(row, expected - (row.holds() ? 1 : 0), gradient);
    }
    return gradient;
  }

  private static void add(Row row, double factor, double[] to) {
    for (var j = 0; j < row.columns().length; j++) {
      to[row.columns()[j]] += factor * row.values()[j];
    }
    to[to.length - 1] += factor;
  }

  private double[] curved(double[] direction) {
    var result = new double[size];
    for (var i = 0; i + 1 < size; i++) {
      result[i] = penalty * direction[i];
    }
    for (var i = 0; i < rows.size(); i++) {
      add(rows.get(i), slopes[i] * rows.get(i).times(direction), result);
    }
    return result;
  }

  private double[] solve(double[] right) {
    var solution = new double[size];
    var rest = right.clone();
    var direction = right.clone();
    var length = dot(rest, rest);
    for (var step = 0; step < STEPS && length > EXACT; step++) {
      var curved = curved(direction);
      var factor = length / dot(direction, curved);
      for (var i = 0; i < size; i++) {
        solution[i] += factor * direction[i];
        rest[i] -= factor * curved[i];
      }
      var next = dot(rest, rest);
      for (var i = 0; i < size; i++) {
        direction[i] = rest[i] + next / length * direction[i];
      }
      length = next;
    }
    return solution;
  }

  private static double dot(double[] one, double[] other) {
    var sum = 0.0;
    for (var i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
