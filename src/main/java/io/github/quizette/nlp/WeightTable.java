package io.github.quizette.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

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
  private static final int PART = 1 << 16;

  private final int classes;
  private final boolean rooted;

  /**
   * Rows in ascending order of their unsigned keys, so that those with the same upper bits, a
   * bucket, are near: key in the upper half, then 23 bits first cell and 9 bits cell count. One
   * more row, the last, has the greatest key and no cell.
   */
  private final long[] rows;

  /** For each bucket the place of its first row, or of the one where that would be. */
  private final int[] buckets;

  private final int shift;

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
    this(rooted, classes, rows(classes, keys, ends, cells.length), cells.clone());
  }

  /** Takes the arrays as they are: loading a model copies nothing. */
  private WeightTable(boolean rooted, int classes, long[] rows, short[] cells) {
    if (classes < 1 || classes > MAX_CLASSES || cells.length > MAX_CELLS) {
      throw new IllegalArgumentException("not a weight table: " + classes + " classes");
    }
    for (short cell : cells) {
      if ((cell >>> 8 & 0xFF) >= classes) {
        throw new IllegalArgumentException("weight for an unknown class");
      }
    }
    this.classes = classes;
    this.rooted = rooted;
    this.rows = rows;
    this.cells = cells;
    int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(rows.length));
    this.shift = 32 - bits;
    this.buckets = buckets(rows, bits);
  }

  private static long[] rows(int classes, int[] keys, int[] ends, int cells) {
    long[] rows = new long[keys.length + 1];
    int start = 0;
    for (int i = 0; i < keys.length; i++) {
      boolean ascending = i == 0 || Integer.compareUnsigned(keys[i - 1], keys[i]) < 0;
      int length = ends[i] - start;
      if (!ascending || length < 1 || length > classes || ends[i] > cells) {
        throw new IllegalArgumentException("row " + i + " is out of order or too long");
      }
      rows[i] = (long) keys[i] << 32 | (long) start << 9 | length;
      start = ends[i];
    }
    rows[keys.length] = -1L << 32;
    return rows;
  }

  private static int[] buckets(long[] rows, int bits) {
    int[] buckets = new int[1 << bits];
    int row = 0;
    for (int bucket = 0; bucket < buckets.length; bucket++) {
      while (row < rows.length - 1 && rows[row] >>> (64 - bits) < bucket) {
        row++;
      }
      buckets[bucket] = row;
    }
    return buckets;
  }

  /** Returns the number of classes, which is the length that score arrays need. */
  public int classes() {
    return classes;
  }

  /** Returns the number of features that have a row. */
  public int size() {
    return rows.length - 1;
  }

  /** Returns the number of weights, all of them other than zero. */
  public int cells() {
    return cells.length;
  }

  /** Adds the weights of one feature to the scores. */
  public void add(int key, int[] scores) {
    addCells(row(key, buckets[key >>> shift]), 0, scores);
  }

  /**
   * Adds the weights of the first {@code count} features to the scores.
   *
   * <p>In turns, so that the many loads from far memory in each wait together and not one after the
   * other: buckets, rows, first cells, the rest of the rows.
   */
  public void add(int[] keys, int count, int[] scores) {
    long[] found = new long[count];
    for (int i = 0; i < count; i++) {
      found[i] = buckets[keys[i] >>> shift];
    }
    int rowCount = 0;
    for (int i = 0; i < count; i++) {
      int row = row(keys[i], (int) found[i]);
      if (row != 0) {
        found[rowCount++] = row;
      }
    }
    for (int i = 0; i < rowCount; i++) {
      int row = (int) found[i];
      found[i] = ((long) cells[row >>> 9] << 32) | (row & 0xFFFFFFFFL);
    }
    for (int i = 0; i < rowCount; i++) {
      addCell((int) (found[i] >> 32), scores);
      addCells((int) found[i], 1, scores);
    }
  }

  /** Returns first cell and cell count of a key's row, 0 if it has none. */
  private int row(int key, int first) {
    long wanted = Integer.toUnsignedLong(key);
    int place = first;
    long found = rows[place];
    while (found >>> 32 < wanted) {
      found = rows[++place];
    }
    return found >>> 32 == wanted ? (int) found : 0;
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
    out.writeInt(rooted ? classes | ROOTED : classes);
    out.writeInt(size());
    out.writeInt(cells.length);
    long before = 0;
    for (int i = 0; i < size(); i++) {
      Varints.write(out, (rows[i] >>> 32) - before);
      before = rows[i] >>> 32;
    }
    for (int i = 0; i < size(); i++) {
      Varints.write(out, rows[i] & 511);
    }
    for (int half = 8; half >= 0; half -= 8) { // classes, then weights: packs better
      for (short cell : cells) {
        out.writeByte(cell >>> half);
      }
    }
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
    long[] rows = new long[size + 1];
    long key = 0;
    for (int i = 0; i < size; i++) {
      key += Varints.read(in);
      rows[i] = key << 32;
    }
    int start = 0;
    for (int i = 0; i < size; i++) {
      int length = (int) Varints.read(in);
      rows[i] |= (long) start << 9 | length;
      start += checked(length, kind & ~ROOTED, count - start);
    }
    rows[size] = -1L << 32;
    if (start != count || !ascending(rows)) {
      throw new IOException("not a weight table: rows do not fit");
    }
    short[] cells = readCells(in, count);
    try {
      return new WeightTable((kind & ROOTED) != 0, kind & ~ROOTED, rows, cells);
    } catch (IllegalArgumentException e) {
      throw new IOException("broken weight table: " + e.getMessage(), e);
    }
  }

  private static int checked(int length, int classes, int left) throws IOException {
    if (length < 1 || length > classes || length > left) {
      throw new IOException("not a weight table: a row is too long");
    }
    return length;
  }

  private static boolean ascending(long[] rows) {
    for (int i = 1; i < rows.length - 1; i++) {
      if (rows[i - 1] >>> 32 >= rows[i] >>> 32) {
        return false;
      }
    }
    return true;
  }

  private static short[] readCells(DataInput in, int count) throws IOException {
    short[] cells = new short[count];
    byte[] part = new byte[Math.min(count, PART)];
    for (int half = 8; half >= 0; half -= 8) {
      for (int from = 0; from < count; from += part.length) {
        int length = Math.min(part.length, count - from);
        in.readFully(part, 0, length);
        for (int i = 0; i < length; i++) {
          cells[from + i] |= (short) ((part[i] & 0xFF) << half);
        }
      }
    }
    return cells;
  }
}
