package io.github.quizette.nlp.training;

import io.github.quizette.nlp.WeightTable;
import java.util.Arrays;

/**
 * An averaged perceptron with sparse rows, which ends as a {@link WeightTable}.
 *
 * <p>For one thread. Call {@link #tick} once for each decision, {@link #score} to decide and {@link
 * #update} where the decision was wrong; the same calls in the same order give the same table.
 */
public final class SparsePerceptron {
  private final int classes;
  private final KeyIndex rows = new KeyIndex();
  private int[] starts = new int[1 << 16];
  private int[] lengths = new int[1 << 16];
  private int[] capacities = new int[1 << 16];

  private byte[] owners = new byte[1 << 18];
  private float[] weights = new float[1 << 18];
  private double[] drifts = new double[1 << 18];
  private int used;
  private long step = 1;

  /**
   * Makes an untrained perceptron.
   *
   * @throws IllegalArgumentException if there are no or more than {@link WeightTable#MAX_CLASSES}
   *     classes
   */
  public SparsePerceptron(int classes) {
    if (classes < 1 || classes > WeightTable.MAX_CLASSES) {
      throw new IllegalArgumentException(classes + " classes");
    }
    this.classes = classes;
  }

  /** Counts one decision; the average is taken over decisions, not over updates. */
  public void tick() {
    step++;
  }

  /** Sets the scores to the sums of the present weights of the first {@code count} features. */
  public void score(int[] keys, int count, float[] scores) {
    Arrays.fill(scores, 0, classes, 0f);
    for (int k = 0; k < count; k++) {
      int row = rows.find(keys[k]);
      if (row >= 0) {
        int end = starts[row] + lengths[row];
        for (int i = starts[row]; i < end; i++) {
          scores[owners[i] & 0xFF] += weights[i];
        }
      }
    }
  }

  /** Moves the features' weights towards the right class and away from the wrong one. */
  public void update(int[] keys, int count, int right, int wrong) {
    update(keys, count, right, wrong, 1f);
  }

  /** Moves the features' weights by the given amount. */
  public void update(int[] keys, int count, int right, int wrong, float amount) {
    for (int k = 0; k < count; k++) {
      int row = rows.findOrAdd(keys[k]);
      if (row >= starts.length) {
        growRows();
      }
      change(row, right, amount);
      change(row, wrong, -amount);
    }
  }

  private void change(int row, int owner, float amount) {
    int end = starts[row] + lengths[row];
    int cell = starts[row];
    while (cell < end && owners[cell] != (byte) owner) {
      cell++;
    }
    if (cell == end) {
      cell = newCell(row);
      owners[cell] = (byte) owner;
      weights[cell] = 0;
      drifts[cell] = 0;
    }
    weights[cell] += amount;
    drifts[cell] += amount * (double) step;
  }

  private int newCell(int row) {
    int length = lengths[row];
    if (length == capacities[row]) {
      int capacity = length == 0 ? 2 : Math.min(classes, 2 * length);
      reserve(capacity);
      System.arraycopy(owners, starts[row], owners, used, length);
      System.arraycopy(weights, starts[row], weights, used, length);
      System.arraycopy(drifts, starts[row], drifts, used, length);
      starts[row] = used;
      capacities[row] = capacity;
      used += capacity;
    }
    lengths[row] = length + 1;
    return starts[row] + length;
  }

  private void reserve(int more) {
    if (used + more > owners.length) {
      int size = owners.length + owners.length / 2;
      owners = Arrays.copyOf(owners, size);
      weights = Arrays.copyOf(weights, size);
      drifts = Arrays.copyOf(drifts, size);
    }
  }

  private void growRows() {
    int size = 2 * starts.length;
    starts = Arrays.copyOf(starts, size);
    lengths = Arrays.copyOf(lengths, size);
    capacities = Arrays.copyOf(capacities, size);
  }

  /** Returns the average of a weight over all decisions so far. */
  private float average(int cell) {
    return (float) (weights[cell] - drifts[cell] / step);
  }

  /**
   * Returns the averaged weights, each divided by {@code unit} and rounded to eight bits.
   *
   * @param unit the weight that one step of the eight bits stands for; what rounds to zero is left
   *     out, so a larger unit gives a smaller table
   */
  public WeightTable table(float unit) {
    int[] order = rows.sorted();
    int[] keys = new int[order.length];
    int[] ends = new int[order.length];
    short[] cells = new short[used];
    int kept = 0;
    int count = 0;
    for (int row : order) {
      int before = count;
      for (int owner = 0; owner < classes; owner++) {
        int weight = quantised(row, owner, unit);
        if (weight != 0) {
          cells[count++] = (short) ((owner << 8) | (weight & 0xFF));
        }
      }
      if (count > before) {
        keys[kept] = rows.key(row);
        ends[kept++] = count;
      }
    }
    return new WeightTable(
        classes, Arrays.copyOf(keys, kept), Arrays.copyOf(ends, kept), Arrays.copyOf(cells, count));
  }

  private int quantised(int row, int owner, float unit) {
    for (int i = starts[row]; i < starts[row] + lengths[row]; i++) {
      if (owners[i] == (byte) owner) {
        return Math.max(-127, Math.min(127, Math.round(average(i) / unit)));
      }
    }
    return 0;
  }

  /**
   * Returns a unit for {@link #table} with which only one weight in {@code oneIn} is too large for
   * eight bits and cut.
   */
  public float unit(int oneIn) {
    float[] sizes = new float[used];
    int count = 0;
    for (int row = 0; row < rows.size(); row++) {
      for (int i = starts[row]; i < starts[row] + lengths[row]; i++) {
        sizes[count++] = Math.abs(average(i));
      }
    }
    if (count == 0) {
      return 1f;
    }
    Arrays.sort(sizes, 0, count);
    return Math.max(Float.MIN_NORMAL, sizes[count - 1 - count / oneIn] / 127f);
  }
}
