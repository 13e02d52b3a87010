package io.github.quizette.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks, and stops at what only a bomb packs so small. */
final class Unpacking {
  /** Text is packed to a fifth, never to a two-hundredth. */
  static final int MAX_RATIO = 200;

  /** Up to here every ratio is fine. */
  static final long FREE = 20_000_000;

  private Unpacking() {}

  /** Thrown where unpacked bytes outgrow the packed ones. */
  static final class BombException extends IOException {
    private static final long serialVersionUID = 1L;

    BombException() {
      super("it unpacks to more than " + MAX_RATIO + " times its size");
    }
  }

  /** Tells whether so many bytes out of so many are too many. */
  static boolean isBomb(long packed, long unpacked) {
    return unpacked > FREE && unpacked / MAX_RATIO > packed;
  }

  static InputStream gzip(InputStream in) throws IOException {
    var packed = new Counting(in);
    return new Guarded(new GZIPInputStream(packed, 1 << 15), packed);
  }

  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      var b = in.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      var read = in.read(buffer, from, length);
      count += Math.max(read, 0);
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }

  private static final class Guarded extends FilterInputStream {
    private final Counting packed;
    private long count;

    Guarded(InputStream in, Counting packed) {
      super(in);
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      var read = in.read(buffer, from, length);
      count += Math.max(read, 0);
      if (isBomb(packed.count, count)) {
        throw new BombException();
      }
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
