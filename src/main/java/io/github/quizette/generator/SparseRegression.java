package io.github.quizette.generator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Logistic regression with a penalty on the squares of the weights for many features of which each
 * case has few: Newton's method, its steps found by conjugate gradients (Lin, Weng and Keerthi
 * 2008). No chance is involved. Used once, by one thread.
 */
final class SparseRegression {
  private static final int ROUNDS = 15;
  private static final int STEPS = 200;
  private static final double BIAS_PENALTY = 0.01;
  private static final double EXACT = 1e-8;

  private final List<Row> rows;
  private final int size;
  private final double penalty;
  private final double[] slopes;

  /**
   * One case.
   *
   * @param features by name
   * @param aim how far it is what is to be told, 0 to 1
   */
  record Case(Map<String, Double> features, double aim) {}

  /**
   * A case as it is counted with.
   *
   * @param columns indices of its features
   * @param values of the features, in the same order
   * @param aim of the case
   */
  @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
  private record Row(int[] columns, double[] values, double aim) {
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

  /**
   * Returns the model of the cases; the bias is hardly penalised.
   *
   * @param names of the features that it may use; others count nothing
   */
  static LogisticModel fit(List<Case> cases, SortedSet<String> names, double penalty) {
    var columns = new HashMap<String, Integer>();
    names.forEach(name -> columns.put(name, columns.size()));
    var rows = cases.stream().map(one -> row(one, columns)).toList();
    var weights = new SparseRegression(rows, columns.size() + 1, penalty).fit();
    var byName = new TreeMap<String, Double>();
    columns.forEach((name, column) -> byName.put(name, weights[column]));
    return new LogisticModel(byName, weights[columns.size()]);
  }

  private static Row row(Case one, Map<String, Integer> columns) {
    var known =
        new TreeMap<>(one.features())
            .entrySet().stream().filter(feature -> columns.containsKey(feature.getKey())).toList();
    return new Row(
        known.stream().mapToInt(feature -> columns.get(feature.getKey())).toArray(),
        known.stream().mapToDouble(feature -> feature.getValue()).toArray(),
        one.aim());
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
    for (var i = 0; i < size; i++) {
      gradient[i] = penalty(i) * weights[i];
    }
    for (var i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var expected = 1 / (1 + StrictMath.exp(-row.times(weights)));
      slopes[i] = expected * (1 - expected);
      add(row, expected - row.aim(), gradient);
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
    for (var i = 0; i < size; i++) {
      result[i] = penalty(i) * direction[i];
    }
    for (var i = 0; i < rows.size(); i++) {
      add(rows.get(i), slopes[i] * rows.get(i).times(direction), result);
    }
    return result;
  }

  private double penalty(int column) {
    return column + 1 < size ? penalty : BIAS_PENALTY;
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
