package io.github.quizette.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/**
 * Classes of words that stand in like places, each word with a class from each of two trees of two
 * levels.
 *
 * <p>Immutable; threads may share it. Words are kept as 32-bit hashes of their lower-case form, so
 * an unknown word has, once in some 40,000, a class that is not its own.
 */
public final class WordClusters {
  /** The class of a word that is not known. */
  public static final int NONE = 0;

  private static final int MAX_WORDS = 1 << 20;

  private final int[] hashes;
  private final int[] classes;
  private final int[] slots;

  private WordClusters(int[] hashes, int[] classes) {
    this.hashes = hashes;
    this.classes = classes;
    this.slots = new int[Integer.highestOneBit(Math.max(16, hashes.length)) * 4];
    for (int i = 0; i < hashes.length; i++) {
      int slot = hashes[i] & slots.length - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = i + 1;
    }
  }

  /**
   * Makes the clusters from lower-case words and their classes, each 1 to 32,767: that of the first
   * tree in the lower half, that of the second in the upper.
   */
  public static WordClusters of(Map<String, Integer> words) {
    long[] rows =
        words.entrySet().stream()
            .mapToLong(e -> (long) hash(atom(e.getKey())) << 32 | e.getValue())
            .sorted()
            .toArray();
    int[] hashes = new int[rows.length];
    int[] classes = new int[rows.length];
    int count = 0;
    for (long row : rows) {
      if (count == 0 || hashes[count - 1] != (int) (row >> 32)) {
        hashes[count] = (int) (row >> 32);
        classes[count++] = (int) row;
      }
    }
    return new WordClusters(Arrays.copyOf(hashes, count), Arrays.copyOf(classes, count));
  }

  /** Returns the atom of a lower-case word, as {@link #of(long)} wants it. */
  static long atom(String lower) {
    return FeatureHash.atom(1, lower);
  }

  private static int hash(long atom) {
    return (int) (atom >>> 32);
  }

  /** Returns both classes of the word with this atom, or {@link #NONE}. */
  int of(long atom) {
    int hash = hash(atom);
    int slot = hash & slots.length - 1;
    while (slots[slot] != 0) {
      if (hashes[slots[slot] - 1] == hash) {
        return classes[slots[slot] - 1];
      }
      slot = slot + 1 & slots.length - 1;
    }
    return NONE;
  }

  /**
   * Writes the classes so that {@link #read} finds them again.
   *
   * @param trees 1 to write those of the first tree alone, or 2
   */
  public void write(DataOutput out, int trees) throws IOException {
    out.writeInt(hashes.length);
    for (int hash : hashes) {
      out.writeInt(hash);
    }
    for (int tree = 0; tree < trees; tree++) { // one tree, then the other: packs better
      for (int each : classes) {
        out.writeShort(each >>> (16 * tree));
      }
    }
  }

  /** Reads classes of one tree. */
  static WordClusters read(DataInput in) throws IOException {
    return read(in, 1);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param trees how many trees were written
   */
  static WordClusters read(DataInput in, int trees) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MAX_WORDS) {
      throw new IOException("not a table of word classes");
    }
    int[] hashes = new int[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = in.readInt();
    }
    int[] classes = new int[size];
    for (int tree = 0; tree < trees; tree++) {
      for (int i = 0; i < size; i++) {
        classes[i] |= in.readUnsignedShort() << (16 * tree);
      }
    }
    return new WordClusters(hashes, classes);
  }
}
