package io.github.quizette.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Whole numbers from 0 in as few bytes as they need, seven bits in each. */
final class Varints {
  private Varints() {}

  static void write(DataOutput out, long number) throws IOException {
    long rest = number;
    while (rest > 0x7F) {
      out.writeByte((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  static long read(DataInput in) throws IOException {
    long number = 0;
    for (int at = 0; at < 35; at += 7) {
      int next = in.readByte();
      number |= (long) (next & 0x7F) << at;
      if (next >= 0) {
        return number;
      }
    }
    throw new IOException("broken model: number too long");
  }
}
