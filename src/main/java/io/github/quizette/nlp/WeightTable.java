package io.github.quizette.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a linear model with up to 256 classes: for each feature key a sparse row of
 * weights, each kept in eight bits.
 *
 * <p>A weight is kept as a code of eight bits: the weight itself or, in a rooted table, its signed
 * root, where the code 5 weighs 25 and the code -5 weighs -25. So few bits then hold both the many
 * small weights and the few large ones.
 *
 * <p>Immutable, so any number of threads may share one table. Scores are sums of whole numbers and
 * the same everywhere. Keys come from {@link FeatureHash}; a key that is not in the table adds
 * nothing. Two features with the same 32-bit key share a row, which is rare enough to do no harm.
 */
public final class WeightTable {
  /** The most classes that a table can tell apart. */
  public static final int MAX_CLASSES = 256;

  private static final int MAX_CELLS = 1 << 23;
  private static final int ROOTED = 1 << 16;

  private final int classes;
  private final boolean rooted;
  private final int size;
  private final int shift;

  /** Open addressing: key in the upper half, then 23 bits first cell and 9 bits cell count. */
  private final long[] slots;

  /** Class in the upper byte, weight's code in the lower, rows one after the other. */
  private final short[] cells;

  /** Makes a table that is not rooted, see the other constructor. */
  public WeightTable(int classes, int[] keys, int[] ends, short[] cells) {
    this(classes, false, keys, ends, cells);
  }

  /**
   * Makes a table from rows in ascending order of their unsigned keys.
   *
   * @param rooted whether the codes are the roots of the weights
   * @param keys the keys, each once
   * @param ends for each key the end of its row in {@code cells}; a row starts where the one before
   *     ends
   * @param cells class in the upper byte, signed code of the weight in the lower
   * @throws IllegalArgumentException if the rows are too many, out of order, too long, or name an
   *     unknown class
   */
  public WeightTable(int classes, boolean rooted, int[] keys, int[] ends, short[] cells) {
    if (classes < 1 || classes > MAX_CLASSES || cells.length > MAX_CELLS) {
      throw new IllegalArgumentException("not a weight table: " + classes + " classes");
    }
    this.classes = classes;
    this.rooted = rooted;
    this.size = keys.length;
    int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(keys.length + keys.length / 4));
    this.shift = 32 - bits;
    this.slots = new long[1 << bits];
    this.cells = cells.clone();
    for (short cell : cells) {
      if ((cell >>> 8 & 0xFF) >= classes) {
        throw new IllegalArgumentException("weight for an unknown class");
      }
    }
    fill(keys, ends);
  }

  private void fill(int[] keys, int[] ends) {
    int start = 0;
    for (int row = 0; row < keys.length; row++) {
      boolean ascending = row == 0 || Integer.compareUnsigned(keys[row - 1], keys[row]) < 0;
      int length = ends[row] - start;
      if (!ascending || length < 1 || length > classes || ends[row] > cells.length) {
        throw new IllegalArgumentException("row " + row + " is out of order or too long");
      }
      int slot = keys[row] >>> shift;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = (long) keys[row] << 32 | (long) start << 9 | length;
      start = ends[row];
    }
  }

  /** Returns the number of classes, which is the length that score arrays need. */
  public int classes() {
    return classes;
  }

  /** Returns the number of features that have a row. */
  public int size() {
    return size;
  }

  /** Returns the number of weights, all of them other than zero. */
  public int cells() {
    return cells.length;
  }

  /** Adds the weights of one feature to the scores. */
  public void add(int key, int[] scores) {
    long found = settled(key, slots[key >>> shift]);
    if (found != 0) {
      addCells((int) found, 0, scores);
    }
  }

  /**
   * Adds the weights of the first {@code count} features to the scores.
   *
   * <p>In three turns, so that the many loads from far memory in each wait together and not one
   * after the other: slots, first cells, the rest of the rows.
   */
  public void add(int[] keys, int count, int[] scores) {
    long[] found = new long[count];
    for (int i = 0; i < count; i++) {
      found[i] = slots[keys[i] >>> shift];
    }
    int rows = 0;
    for (int i = 0; i < count; i++) {
      long row = found[i] == 0 ? 0 : settled(keys[i], found[i]);
      if (row != 0) {
        found[rows++] = row;
      }
    }
    for (int i = 0; i < rows; i++) {
      int row = (int) found[i];
      found[i] = ((long) cells[row >>> 9] << 32) | (row & 0xFFFFFFFFL);
    }
    for (int i = 0; i < rows; i++) {
      addCell((int) (found[i] >> 32), scores);
      addCells((int) found[i], 1, scores);
    }
  }

  /** Returns the slot of a key, 0 if it has none, going on from the first one looked at. */
  private long settled(int key, long first) {
    long found = first;
    int slot = key >>> shift;
    while (found != 0 && (int) (found >>> 32) != key) {
      slot = (slot + 1) & (slots.length - 1);
      found = slots[slot];
    }
    return found;
  }

  private void addCells(int row, int from, int[] scores) {
    int start = row >>> 9;
    int end = start + (row & 511);
    for (int i = start + from; i < end; i++) {
      addCell(cells[i], scores);
    }
  }

  private void addCell(int cell, int[] scores) {
    int code = (byte) cell;
    scores[(cell >>> 8) & 0xFF] += rooted ? code * Math.abs(code) : code;
  }

  /** Writes the table so that {@link #read} finds it again; equal tables give equal bytes. */
  public void write(DataOutput out) throws IOException {
    int[] order = sortedSlots();
    out.writeInt(rooted ? classes | ROOTED : classes);
    out.writeInt(size);
    out.writeInt(cells.length);
    long before = 0;
    for (int slot : order) {
      long key = slots[slot] >>> 32;
      Varints.write(out, key - before);
      before = key;
    }
    for (int slot : order) {
      Varints.write(out, slots[slot] & 511);
    }
    for (int half = 8; half >= 0; half -= 8) { // classes, then weights: packs better
      for (int slot : order) {
        int start = (int) slots[slot] >>> 9;
        for (int i = start; i < start + (int) (slots[slot] & 511); i++) {
          out.writeByte(cells[i] >>> half);
        }
      }
    }
  }

  private int[] sortedSlots() {
    long[] byKey = new long[size];
    int count = 0;
    for (int slot = 0; slot < slots.length; slot++) {
      if (slots[slot] != 0) {
        byKey[count++] = (slots[slot] & 0xFFFFFFFF00000000L) + Long.MIN_VALUE | slot;
      }
    }
    Arrays.sort(byKey);
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = (int) byKey[i];
    }
    return order;
  }

  /**
   * Reads a table that {@link #write} wrote.
   *
   * @throws IOException if the input ends early or is no such table
   */
  public static WeightTable read(DataInput in) throws IOException {
    int kind = in.readInt();
    int size = in.readInt();
    int count = in.readInt();
    if (size < 0 || count < size || count > MAX_CELLS) {
      throw new IOException("not a weight table");
    }
    int[] keys = Varints.readAscending(in, size);
    int[] ends = new int[size];
    int end = 0;
    for (int row = 0; row < size; row++) {
      end += (int) Varints.read(in);
      ends[row] = end;
    }
    if (end != count) {
      throw new IOException("not a weight table: rows do not fit");
    }
    return of(kind, keys, ends, readCells(in, count));
  }

  private static short[] readCells(DataInput in, int count) throws IOException {
    byte[] owners = new byte[count];
    byte[] weights = new byte[count];
    in.readFully(owners);
    in.readFully(weights);
    short[] cells = new short[count];
    for (int i = 0; i < count; i++) {
      cells[i] = (short) ((owners[i] << 8) | (weights[i] & 0xFF));
    }
    return cells;
  }

  private static WeightTable of(int kind, int[] keys, int[] ends, short[] cells)
      throws IOException {
    try {
      return new WeightTable(kind & ~ROOTED, (kind & ROOTED) != 0, keys, ends, cells);
    } catch (IllegalArgumentException e) {
      throw new IOException("broken weight table: " + e.getMessage(), e);
    }
  }
}
