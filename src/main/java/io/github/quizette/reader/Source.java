package io.github.quizette.reader;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something to read.
 *
 * @param name as the user named it, for messages and slugs
 * @param bytes its content as it is
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, copied by nobody
public record Source(String name, byte[] bytes) {
  /** The most bytes a source may have; more is refused before it is held in memory. */
  public static final int MAX_BYTES = 20_000_000;

  /** Returns a text as a source, as if it were read from a file of UTF-8. */
  public static Source ofText(String name, String text) {
    return new Source(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a file.
   *
   * @throws InputException if it has more than {@link #MAX_BYTES}
   */
  public static Source ofFile(Path file) throws IOException, InputException {
    try (var in = Files.newInputStream(file)) {
      return ofStream(file.toString(), in);
    }
  }

  /**
   * Reads a stream to its end; does not close it.
   *
   * @throws InputException if it has more than {@link #MAX_BYTES}
   */
  public static Source ofStream(String name, InputStream in) throws IOException, InputException {
    var bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new InputException(
          Diagnostic.error(
              name,
              "larger than " + MAX_BYTES / 1_000_000 + " MB",
              "give one article a file; split a collection into its articles"));
    }
    return new Source(name, bytes);
  }
}
