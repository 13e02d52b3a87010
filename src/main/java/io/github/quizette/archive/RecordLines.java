package io.github.quizette.archive;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes; of a line that is too long only its being there is kept. */
final class RecordLines implements Closeable {
  /** The most bytes of a line. */
  static final int MAX_LINE = 4 << 20;

  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int number;
  private boolean tooLong;

  RecordLines(InputStream in) {
    this.in = in;
  }

  /** Returns the next line without its end; null at the end of the input. */
  byte @Nullable [] next() throws IOException {
    line.reset();
    tooLong = false;
    var any = false;
    for (var b = in.read(); b >= 0; b = in.read()) {
      any = true;
      if (b == '\n') {
        break;
      }
      if (line.size() < MAX_LINE) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    if (!any) {
      return null;
    }
    number++;
    return line.toByteArray();
  }

  /** Tells whether the line that was read last was longer than {@link #MAX_LINE}. */
  boolean tooLong() {
    return tooLong;
  }

  /** Returns the number of the line that was read last, from 1. */
  int number() {
    return number;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
