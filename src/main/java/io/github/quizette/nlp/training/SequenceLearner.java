package io.github.quizette.nlp.training;

import io.github.quizette.nlp.NameLabels;
import io.github.quizette.nlp.WeightTable;
import java.util.Arrays;

/**
 * Learns a linear-chain conditional random field over {@link NameLabels}, one sentence at a time,
 * with steps that shrink for each weight on its own and a penalty that keeps small weights at zero
 * (follow the regularised leader).
 *
 * <p>For one thread; the same sentences in the same order give the same weights.
 */
final class SequenceLearner {
  /**
   * How to learn.
   *
   * @param rate first step size
   * @param sparsity pull to zero for each weight
   * @param shrink pull towards zero in proportion to the weight
   */
  record Settings(float rate, float sparsity, float shrink) {}

  private static final int K = NameLabels.COUNT;
  private static final float BETA = 1f;
  private static final float LEAST = 1e-3f;

  private final Settings settings;
  private final int rows;
  private final float[] weights;
  private final float[] leaders;
  private final float[] squares;

  /** Weights of label pairs stand in the rows after those of the features. */
  SequenceLearner(int features, Settings settings) {
    this.settings = settings;
    this.rows = features;
    int size = (features + K) * K;
    weights = new float[size];
    leaders = new float[size];
    squares = new float[size];
  }

  /** A sentence to learn from. */
  static final class Example {
    private final int[][] rows;
    private final int[] labels;
    private final float weight;

    /** Takes the row numbers of each token's features, the labels and the sentence's weight. */
    Example(int[][] rows, int[] labels, float weight) {
      this.rows = rows;
      this.labels = labels;
      this.weight = weight;
    }
  }

  private float pair(int before, int label) {
    return weights[(rows + before) * K + label];
  }

  private void change(int cell, double gradient) {
    if (Math.abs(gradient) < LEAST) {
      return;
    }
    float g = (float) gradient;
    float more = squares[cell] + g * g;
    float sigma = (float) ((Math.sqrt(more) - Math.sqrt(squares[cell])) / settings.rate());
    leaders[cell] += g - sigma * weights[cell];
    squares[cell] = more;
    float lead = leaders[cell];
    if (Math.abs(lead) <= settings.sparsity()) {
      weights[cell] = 0;
    } else {
      float step = (float) ((BETA + Math.sqrt(more)) / settings.rate()) + settings.shrink();
      weights[cell] = -(lead - Math.signum(lead) * settings.sparsity()) / step;
    }
  }

  private double[][] scores(int[][] features) {
    double[][] scores = new double[features.length][K];
    for (int i = 0; i < features.length; i++) {
      for (int row : features[i]) {
        int cell = row * K;
        for (int label = 0; label < K; label++) {
          scores[i][label] += weights[cell + label];
        }
      }
    }
    return scores;
  }

  /** Takes one step on a sentence; returns the logarithm of the chance that it had given it. */
  double learn(Example example) {
    int n = example.labels.length;
    double[][] scores = scores(example.rows);
    double[][] forward = new double[n][K];
    double[][] backward = new double[n][K];
    double[][] pairs = new double[K][K];
    double total = sums(scores, forward, backward, pairs);
    double[][] expected = new double[K][K];
    for (int i = 0; i + 1 < n; i++) {
      addPairs(expected, pairs, forward[i], scores[i + 1], backward[i + 1]);
      expected[example.labels[i]][example.labels[i + 1]] -= 1;
    }
    for (int before = 0; before < K; before++) {
      for (int label = 0; label < K; label++) {
        change((rows + before) * K + label, example.weight * expected[before][label]);
      }
    }
    for (int i = 0; i < n; i++) {
      change(example, i, forward[i], backward[i]);
    }
    return total;
  }

  /** Moves the weights of a token's features, for the labels whose chance is far from right. */
  private void change(Example example, int token, double[] forward, double[] backward) {
    int[] labels = new int[K];
    double[] gradients = new double[K];
    int count = 0;
    for (int label = 0; label < K; label++) {
      double wanted = label == example.labels[token] ? 1 : 0;
      double gradient = example.weight * (forward[label] * backward[label] - wanted);
      if (Math.abs(gradient) >= LEAST) {
        labels[count] = label;
        gradients[count++] = gradient;
      }
    }
    for (int row : example.rows[token]) {
      for (int k = 0; k < count; k++) {
        change(row * K + labels[k], gradients[k]);
      }
    }
  }

  /**
   * Fills forward and backward sums, scaled so that their products are chances; the scores become
   * exponentials divided by the scale of their place. Returns the logarithm of the whole sum.
   */
  private double sums(
      double[][] scores, double[][] forward, double[][] backward, double[][] pairs) {
    int n = scores.length;
    for (int before = 0; before < K; before++) {
      for (int label : NameLabels.after(before)) {
        pairs[before][label] = Math.exp(pair(before, label));
      }
    }
    double total = 0;
    for (int i = 0; i < n; i++) {
      double top = Arrays.stream(scores[i]).max().orElse(0);
      double sum = 0;
      for (int label = 0; label < K; label++) {
        scores[i][label] = Math.exp(scores[i][label] - top);
        double before = i == 0 ? (NameLabels.mayStart(label) ? 1 : 0) : 0;
        for (int b = 0; i > 0 && b < K; b++) {
          before += forward[i - 1][b] * pairs[b][label];
        }
        forward[i][label] = before * scores[i][label];
        sum += forward[i][label];
      }
      for (int label = 0; label < K; label++) {
        forward[i][label] /= sum;
        scores[i][label] /= sum;
      }
      total += Math.log(sum) + top;
    }
    double end = 0;
    for (int label = 0; label < K; label++) {
      end += NameLabels.mayEnd(label) ? forward[n - 1][label] : 0;
    }
    for (int label = 0; label < K; label++) {
      backward[n - 1][label] = NameLabels.mayEnd(label) ? 1 / end : 0;
    }
    for (int i = n - 2; i >= 0; i--) {
      for (int label = 0; label < K; label++) {
        for (int after : NameLabels.after(label)) {
          backward[i][label] += pairs[label][after] * scores[i + 1][after] * backward[i + 1][after];
        }
      }
    }
    return total + Math.log(end);
  }

  private static void addPairs(
      double[][] expected, double[][] pairs, double[] forward, double[] score, double[] backward) {
    for (int before = 0; before < K; before++) {
      for (int label : NameLabels.after(before)) {
        expected[before][label] +=
            forward[before] * pairs[before][label] * score[label] * backward[label];
      }
    }
  }

  /** Adds this learner's weights, features and pairs, to the sums. */
  void addTo(double[] sums) {
    for (int i = 0; i < weights.length; i++) {
      sums[i] += weights[i];
    }
  }

  /** Returns the number of weights. */
  int size() {
    return weights.length;
  }

  /** Makes the table of feature weights, each divided by the unit and rounded to eight bits. */
  static WeightTable table(double[] weights, KeyIndex keys, float unit) {
    int[] order = keys.sorted();
    int[] kept = new int[order.length];
    int[] ends = new int[order.length];
    short[] cells = new short[1 << 16];
    int rows = 0;
    int count = 0;
    for (int row : order) {
      int before = count;
      cells = count + K > cells.length ? Arrays.copyOf(cells, 2 * cells.length) : cells;
      for (int label = 0; label < K; label++) {
        long weight = Math.round(weights[row * K + label] / unit);
        if (weight != 0) {
          weight = Math.max(-127, Math.min(127, weight));
          cells[count++] = (short) ((label << 8) | (weight & 0xFF));
        }
      }
      if (count > before) {
        kept[rows] = keys.key(row);
        ends[rows++] = count;
      }
    }
    return new WeightTable(
        K, Arrays.copyOf(kept, rows), Arrays.copyOf(ends, rows), Arrays.copyOf(cells, count));
  }

  /** Returns the weights of label pairs in units. */
  static int[] pairs(double[] weights, int features, float unit) {
    int[] pairs = new int[K * K];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = (int) Math.round(weights[features * K + i] / unit);
    }
    return pairs;
  }
}
