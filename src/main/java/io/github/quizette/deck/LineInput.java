package io.github.quizette.deck;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file of JSON Lines, packed by gzip or not, one at a time. Whatever the file is, no
 * more than a line is held. Not for sharing by threads.
 */
final class LineInput implements AutoCloseable {
  private static final String GZIP = ".gz";

  /** An item has texts of at most 4,000 characters and quotations of at most 200,000. */
  private static final int LONGEST_LINE = 4 << 20;

  /** A deck of 100,000 items has 100 MB. */
  private static final long MOST_BYTES = 1L << 30;

  private final String file;
  private final InputStream in;
  private final MessageDigest digest = DeckLines.sha();
  private int number;
  private long bytes;

  /** Opens a file. */
  LineInput(Path file) throws IOException, InputException {
    this.file = file.toString();
    var raw = new BufferedInputStream(Files.newInputStream(file));
    try {
      in = this.file.endsWith(GZIP) ? new BufferedInputStream(new GZIPInputStream(raw)) : raw;
    } catch (ZipException | EOFException e) {
      raw.close();
      throw notPacked();
    }
  }

  /**
   * Returns the next line with its end; null at the end.
   *
   * @throws InputException if the line is over 4 MB, all lines over 1 GB, or the file is not as
   *     gzip packs
   */
  byte @Nullable [] next() throws IOException, InputException {
    try {
      return line();
    } catch (ZipException | EOFException e) {
      throw notPacked();
    }
  }

  private byte @Nullable [] line() throws IOException, InputException {
    var line = new ByteArrayOutputStream();
    for (var b = in.read(); b >= 0; b = in.read()) {
      line.write(b);
      if (line.size() > LONGEST_LINE) {
        throw fault("line " + (number + 1) + " is over 4 MB", "write one item on a line");
      }
      if (b == '\n') {
        break;
      }
    }
    if (line.size() == 0) {
      return null;
    }
    number++;
    bytes += line.size();
    if (bytes > MOST_BYTES) {
      throw fault("the lines are over 1 GB", "split the deck");
    }
    digest.update(line.toByteArray());
    return line.toByteArray();
  }

  /** Returns the number of the line read last, from 1; 0 before the first. */
  int number() {
    return number;
  }

  /** Returns the digest of all lines; to be asked for once, at the end. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private InputException notPacked() {
    return fault("it is not whole, or not packed by gzip", "fetch or make it again");
  }

  private InputException fault(String what, String advice) {
    return new InputException(Diagnostic.error(file, what, advice));
  }
}
