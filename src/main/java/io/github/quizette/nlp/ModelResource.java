package io.github.quizette.nlp;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Opens the trained models that lie beside this package's classes. */
final class ModelResource {
  private static final int MAX_TEXTS = 1 << 16;

  private ModelResource() {}

  /**
   * Opens a model; whoever reads it closes it.
   *
   * @throws IOException if it is missing; the message names it
   */
  static DataInputStream open(String name) throws IOException {
    InputStream in = ModelResource.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException("model " + name + " is missing");
    }
    return new DataInputStream(new Buffered(in));
  }

  /** A buffer for one thread: without the lock that costs more than the byte it hands out. */
  private static final class Buffered extends InputStream {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;

    Buffered(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      return next < end || fill() ? buffer[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (next == end && !fill()) {
        return -1;
      }
      int taken = Math.min(length, end - next);
      System.arraycopy(buffer, next, target, start, taken);
      next += taken;
      return taken;
    }

    private boolean fill() throws IOException {
      next = 0;
      end = Math.max(0, in.read(buffer, 0, buffer.length));
      return end > 0;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** Checks that a model begins with the number of its kind. */
  static void check(DataInputStream in, int magic) throws IOException {
    if (in.readInt() != magic) {
      throw new IOException("a model of another kind or version");
    }
  }

  static void writeTexts(DataOutput out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  static List<String> readTexts(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MAX_TEXTS) {
      throw new IOException("broken model: " + count + " names");
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
