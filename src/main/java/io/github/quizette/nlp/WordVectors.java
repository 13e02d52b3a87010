package io.github.quizette.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * A row of numbers for each known word, each number kept in eight bits, and one row for all others.
 *
 * <p>Immutable; threads may share it. Words are kept as 32-bit hashes, so that an unknown word has,
 * once in some 40,000, a row that is not its own.
 */
public final class WordVectors {
  private static final int MAX_WORDS = 1 << 20;
  private static final int MAX_WIDTH = 1 << 10;
  private static final int MOST = 127;

  private final int width;
  private final int[] hashes;
  private final float[] scales;
  private final byte[] codes;
  private final int[] slots;

  private WordVectors(int width, int[] hashes, float[] scales, byte[] codes) {
    this.width = width;
    this.hashes = hashes;
    this.scales = scales;
    this.codes = codes;
    slots = new int[Integer.highestOneBit(Math.max(16, hashes.length)) * 4];
    for (int i = 1; i < hashes.length; i++) {
      int slot = hashes[i] & slots.length - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = i;
    }
  }

  /**
   * Makes a table.
   *
   * @param words rows of the same width for words in the form that {@link TokenAtoms#normalised}
   *     gives, at least one
   * @param other the row of all other words
   */
  public static WordVectors of(Map<String, float[]> words, float[] other) {
    var rows = new TreeMap<Integer, float[]>(Integer::compareUnsigned);
    new TreeMap<>(words).forEach((word, row) -> rows.putIfAbsent(hash(TokenAtoms.word(word)), row));
    int[] hashes = new int[rows.size() + 1];
    float[] scales = new float[hashes.length];
    byte[] codes = new byte[hashes.length * other.length];
    encode(other, 0, scales, codes);
    int count = 1;
    for (Map.Entry<Integer, float[]> row : rows.entrySet()) {
      hashes[count] = row.getKey();
      encode(row.getValue(), count++, scales, codes);
    }
    return new WordVectors(other.length, hashes, scales, codes);
  }

  private static void encode(float[] row, int place, float[] scales, byte[] codes) {
    float most = Float.MIN_NORMAL;
    for (float each : row) {
      most = Math.max(most, Math.abs(each));
    }
    scales[place] = most / MOST;
    for (int i = 0; i < row.length; i++) {
      codes[place * row.length + i] = (byte) Math.round(row[i] / scales[place]);
    }
  }

  private static int hash(long atom) {
    return (int) (atom >>> 32);
  }

  /** Writes the row of the word with this atom to the start of the target. */
  void read(long atom, float[] target) {
    int row = row(hash(atom));
    for (int i = 0; i < width; i++) {
      target[i] = scales[row] * codes[row * width + i];
    }
  }

  private int row(int hash) {
    int slot = hash & slots.length - 1;
    while (slots[slot] != 0) {
      if (hashes[slots[slot]] == hash) {
        return slots[slot];
      }
      slot = slot + 1 & slots.length - 1;
    }
    return 0;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(width);
    out.writeInt(hashes.length);
    for (int hash : hashes) {
      out.writeInt(hash);
    }
    for (float scale : scales) {
      out.writeFloat(scale);
    }
    out.write(codes);
  }

  static WordVectors read(DataInput in) throws IOException {
    int width = in.readInt();
    int size = in.readInt();
    if (width < 1 || width > MAX_WIDTH || size < 1 || size > MAX_WORDS) {
      throw new IOException("not a table of word vectors");
    }
    int[] hashes = new int[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = in.readInt();
    }
    float[] scales = new float[size];
    for (int i = 0; i < size; i++) {
      scales[i] = in.readFloat();
    }
    byte[] codes = new byte[width * size];
    in.readFully(codes);
    return new WordVectors(width, hashes, scales, codes);
  }
}
