package io.github.quizette.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the phrases of every {@link NameList} in a sentence.
 *
 * <p>Immutable; threads may share it. Phrases are kept as 64-bit hashes, of which 40 bits are
 * stored, so that an unknown phrase is practically never taken for a known one.
 */
public final class NameLists {
  /** The longest phrase, in tokens. */
  static final int LONGEST = 7;

  /** Marks the first token of some longer phrase. */
  private static final int STARTS_LONGER = 1 << 23;

  private static final int MASK = (1 << 24) - 1;
  private static final int MAX_PHRASES = 1 << 20;

  private final long[] entries;
  private final long[] slots;

  private NameLists(long[] entries) {
    this.entries = entries;
    this.slots = new long[Integer.highestOneBit(Math.max(16, entries.length)) * 4];
    for (long entry : entries) {
      int slot = slot(entry);
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = entry;
    }
  }

  /**
   * Makes the table from the phrases of each list.
   *
   * @param phrases tokens joined by single spaces; those longer than seven tokens are left out
   */
  public static NameLists of(Map<NameList, ? extends Collection<String>> phrases) {
    TreeMap<Long, Integer> table = new TreeMap<>();
    phrases.forEach(
        (list, members) ->
            members.forEach(
                phrase ->
                    put(table, list.cased() ? phrase : phrase.toLowerCase(Locale.ROOT), list)));
    return new NameLists(
        table.entrySet().stream().mapToLong(e -> e.getKey() | e.getValue()).toArray());
  }

  private static void put(Map<Long, Integer> table, String phrase, NameList list) {
    String[] tokens = phrase.split(" ", -1);
    if (tokens.length > LONGEST) {
      return;
    }
    long chain = 0;
    for (String token : tokens) {
      chain = chain(chain, FeatureHash.atom(0, token));
    }
    table.merge(chain & ~MASK, list.bit(), (a, b) -> a | b);
    if (tokens.length > 1) {
      long first = chain(0, FeatureHash.atom(0, tokens[0]));
      table.merge(first & ~MASK, STARTS_LONGER, (a, b) -> a | b);
    }
  }

  private static long chain(long before, long atom) {
    return FeatureHash.mix(before * 31 + atom);
  }

  private int slot(long entry) {
    return (int) (entry >>> 24) & slots.length - 1;
  }

  private int mask(long chain) {
    int slot = slot(chain);
    for (long found = slots[slot]; found != 0; found = slots[slot]) {
      if (((found ^ chain) & ~MASK) == 0) {
        return (int) found & MASK;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return 0;
  }

  /** Says whether the word alone, as written, is in the list. */
  boolean contains(NameList list, String word) {
    return (mask(chain(0, FeatureHash.atom(0, word))) & list.bit()) != 0;
  }

  /** Says whether the tokens of the range make a phrase of the list. */
  boolean contains(NameList list, String[] tokens, int from, int to) {
    long chain = 0;
    for (int i = from; i < to; i++) {
      chain = chain(chain, FeatureHash.atom(0, tokens[i]));
    }
    return (mask(chain) & list.bit()) != 0;
  }

  /**
   * Finds the longest phrases of each list.
   *
   * @param exact atoms (kind 0) of the tokens as written
   * @param lower atoms (kind 0) of the tokens in lower case
   * @param cased for each token whether it can begin a phrase of a cased list
   */
  Matches match(long[] exact, long[] lower, boolean[] cased, int length) {
    Matches found = new Matches(length);
    for (int i = 0; i < length; i++) {
      if (cased[i]) {
        find(exact, i, length, found);
      }
      find(lower, i, length, found);
    }
    return found;
  }

  private void find(long[] atoms, int start, int length, Matches found) {
    long chain = chain(0, atoms[start]);
    int first = mask(chain);
    if ((first & STARTS_LONGER) != 0) {
      int[] masks = new int[LONGEST];
      int end = Math.min(length, start + LONGEST);
      for (int i = start + 1; i < end; i++) {
        chain = chain(chain, atoms[i]);
        masks[i - start] = mask(chain) & ~STARTS_LONGER;
      }
      for (int last = end - 1; last > start; last--) {
        found.add(start, last, masks[last - start]);
      }
    }
    found.add(start, start, first & ~STARTS_LONGER);
  }

  /** Bits of lists for each token, by the token's place in the phrase that was found. */
  static final class Matches {
    final int[] only;
    final int[] first;
    final int[] inner;
    final int[] last;

    Matches(int length) {
      only = new int[length];
      first = new int[length];
      inner = new int[length];
      last = new int[length];
    }

    int any(int i) {
      return only[i] | first[i] | inner[i] | last[i];
    }

    private void add(int from, int to, int mask) {
      int free = mask & ~any(from);
      if (free == 0) {
        return;
      }
      if (from == to) {
        only[from] |= free;
        return;
      }
      first[from] |= free;
      last[to] |= free;
      for (int i = from + 1; i < to; i++) {
        inner[i] |= free;
      }
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(entries.length);
    for (long entry : entries) {
      out.writeLong(entry);
    }
  }

  static NameLists read(DataInput in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MAX_PHRASES) {
      throw new IOException("not a table of name lists");
    }
    long[] entries = new long[size];
    for (int i = 0; i < size; i++) {
      entries[i] = in.readLong();
    }
    Arrays.sort(entries);
    return new NameLists(entries);
  }
}
