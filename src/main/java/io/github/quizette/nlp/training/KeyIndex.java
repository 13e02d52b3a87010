package io.github.quizette.nlp.training;

import java.util.Arrays;

/** Numbers feature keys in the order of their first coming. For one thread. */
final class KeyIndex {
  /** Key in the upper half, number plus one in the lower: one look into memory for most finds. */
  private long[] slots = new long[1 << 18];

  private int[] keys = new int[1 << 17];
  private int size;

  int size() {
    return size;
  }

  /** Returns the key with this number. */
  int key(int row) {
    return keys[row];
  }

  /** Returns the number of a key, or a negative number if it never came. */
  int find(int key) {
    int mask = slots.length - 1;
    int slot = start(key, mask);
    for (long found = slots[slot]; found != 0; found = slots[slot]) {
      if ((int) (found >>> 32) == key) {
        return (int) found - 1;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Returns the number of a key, the next free one if it is new. */
  int findOrAdd(int key) {
    int row = find(key);
    if (row >= 0) {
      return row;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      slots = new long[4 * size];
      for (int i = 0; i < size; i++) {
        place(i);
      }
    }
    keys[size] = key;
    place(size);
    return size++;
  }

  private void place(int row) {
    int mask = slots.length - 1;
    int slot = start(keys[row], mask);
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = ((long) keys[row] << 32) | (row + 1);
  }

  private static int start(int key, int mask) {
    return (key ^ (key >>> 15)) & mask;
  }

  /** Returns all numbers, in ascending order of their unsigned keys. */
  int[] sorted() {
    long[] order = new long[size];
    for (int row = 0; row < size; row++) {
      order[row] = ((long) keys[row] << 32) + Long.MIN_VALUE | row;
    }
    Arrays.sort(order);
    int[] rows = new int[size];
    for (int i = 0; i < size; i++) {
      rows[i] = (int) order[i];
    }
    return rows;
  }
}
