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
  private final KeyGate gate;
  private int[] starts = new int[1 << 16];
  private int[] lengths = new int[1 << 16];
  private int[] capacities = new int[1 << 16];

  private byte[] owners = new byte[1 << 18];
  private float[] weights = new float[1 << 18];
  private double[] drifts = new double[1 << 18];
  private int used;
  private long step = 1;

  /** Makes an untrained perceptron that takes up every feature. */
  public SparsePerceptron(int classes) {
    this(classes, 1);
  }

  /**
   * Makes an untrained perceptron.
   *
   * @param least a feature is taken up with the update in which it comes for this many times
   * @throws IllegalArgumentException if there are no or more than {@link WeightTable#MAX_CLASSES}
   *     classes
   */
  public SparsePerceptron(int classes, int least) {
    if (classes < 1 || classes > WeightTable.MAX_CLASSES) {
      throw new IllegalArgumentException(classes + " classes");
    }
    this.classes = classes;
    this.gate = new KeyGate(least);
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
      int row = rows.find(keys[k]);
      if (row < 0 && gate.passes(keys[k])) {
        row = rows.findOrAdd(keys[k]);
      }
      if (row < 0) {
        continue;
      }
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
   * Returns the averaged weights, each divided by {@code unit} and kept as a code of eight bits, in
   * a rooted table.
   *
   * @param unit the weight of the code 1, at least that of {@link #unit()}; what lies under a
   *     quarter of it is left out, so a larger unit gives a smaller table
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
        classes,
        true,
        Arrays.copyOf(keys, kept),
        Arrays.copyOf(ends, kept),
        Arrays.copyOf(cells, count));
  }

  private int quantised(int row, int owner, float unit) {
    for (int i = starts[row]; i < starts[row] + lengths[row]; i++) {
      if (owners[i] == (byte) owner) {
        return code(average(i), unit);
      }
    }
    return 0;
  }

  /** Returns the eight-bit code of a weight as {@link WeightTable} reads it. */
  static int code(float weight, float unit) {
    int size = (int) Math.min(127, Math.round(StrictMath.sqrt(Math.abs(weight) / unit)));
    return weight < 0 ? -size : size;
  }

  /** Returns the smallest unit for {@link #table} with which the largest weight has a code. */
  public float unit() {
    float most = Float.MIN_NORMAL;
    for (int row = 0; row < rows.size(); row++) {
      for (int i = starts[row]; i < starts[row] + lengths[row]; i++) {
        most = Math.max(most, Math.abs(average(i)));
      }
    }
    return most / (127 * 127);
  }
}
