package io.github.quizette.reader;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something to read.
 *
 * @param name as the user named it, for messages and slugs
 * @param bytes its content as it is, after any transfer coding such as gzip
 * @param declaredType what a server or archive says it is, such as {@code text/html;
 *     charset=utf-8}; empty if nothing does. A hint: readers believe the content
 * @param address where it came from, http or https, to which links in it are relative; empty for a
 *     file
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, copied by nobody
public record Source(String name, byte[] bytes, String declaredType, String address) {
  /** The most bytes a source may have; more is refused before it is held in memory. */
  public static final int MAX_BYTES = 20_000_000;

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([A-Za-z0-9_:.+-]{1,40})");

  /** Makes a source of which nothing is known but its content. */
  public Source(String name, byte[] bytes) {
    this(name, bytes, "", "");
  }

  /** Returns the charset that {@link #declaredType} names; empty if none or none known here. */
  public Optional<Charset> declaredCharset() {
    var match = CHARSET.matcher(declaredType);
    try {
      return match.find() ? Optional.of(Charset.forName(match.group(1))) : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

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
