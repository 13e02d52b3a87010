package io.github.quizette.language;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * How common an English word is: 10 for the commonest thousands, then 20, 35, 40, 50, 55, 60, and
 * 70 for rare ones; inflected forms are among them, names and words that are always written with a
 * capital mostly are not.
 *
 * <p>The table keeps 61-bit hashes only: a word that is not listed passes for a listed one with a
 * chance of one in 10^13. Safe for any number of threads; read at the first use.
 */
public final class WordTiers {
  private static final int[] TIERS = {10, 20, 35, 40, 50, 55, 60, 70};

  /** Read once, on first use: open addressing, hash in the upper 61 bits, tier in the lower. */
  private static final class Table {
    static final long[] SLOTS = new long[1 << 18];

    static {
      Rows.read(
          WordTiers.class,
          "word-tiers.tsv.gz",
          row -> addAll(row.cell(1), Integer.parseInt(row.cell(0))));
    }

    private static void addAll(String words, int tier) {
      int index = 0;
      while (TIERS[index] != tier) {
        index++;
      }
      int start = 0;
      while (start < words.length()) {
        int blank = words.indexOf(' ', start);
        int end = blank < 0 ? words.length() : blank;
        long hash = hash(words, start, end);
        int slot = slot(hash);
        while (SLOTS[slot] != 0) {
          slot = (slot + 1) & (SLOTS.length - 1);
        }
        SLOTS[slot] = hash | index;
        start = end + 1;
      }
    }

    static OptionalInt find(String word) {
      long hash = hash(word, 0, word.length());
      for (int slot = slot(hash); SLOTS[slot] != 0; slot = (slot + 1) & (SLOTS.length - 1)) {
        if ((SLOTS[slot] & ~7L) == hash) {
          return OptionalInt.of(TIERS[(int) (SLOTS[slot] & 7)]);
        }
      }
      return OptionalInt.empty();
    }

    private static int slot(long hash) {
      return (int) (hash >>> 40) & (SLOTS.length - 1);
    }

    private static long hash(String text, int start, int end) {
      long hash = 0xcbf29ce484222325L;
      for (int i = start; i < end; i++) {
        hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
      return ((hash ^ (hash >>> 29)) & ~7L) | 8L;
    }
  }

  private WordTiers() {}

  /**
   * Returns the tier of a word as it is written, or else in lower case; empty for a word that is
   * not listed.
   */
  public static OptionalInt of(String word) {
    OptionalInt exact = Table.find(word);
    return exact.isPresent() ? exact : Table.find(word.toLowerCase(Locale.ROOT));
  }

  /** Tells whether a word is listed just as it is written, capitals and all. */
  public static boolean listed(String word) {
    return Table.find(word).isPresent();
  }
}
