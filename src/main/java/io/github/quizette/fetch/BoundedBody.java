package io.github.quizette.fetch;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads a body to its end or to a limit, packed bytes and unpacked ones alike. */
final class BoundedBody {
  private BoundedBody() {}

  /**
   * Returns the bytes of a body.
   *
   * @param encoding the Content-Encoding; empty if none
   * @throws InputException if it is longer than {@code limit}, cut off, or packed in a way that was
   *     not asked for
   */
  static byte[] read(String name, InputStream in, String encoding, int limit)
      throws IOException, InputException {
    try {
      return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
        case "", "identity" -> bytes(name, in, limit);
        case "gzip", "x-gzip" -> bytes(name, new GZIPInputStream(in), limit);
        default -> throw refused(name, "packed as " + encoding + ", which was not asked for", "");
      };
    } catch (EOFException | ZipException e) {
      throw refused(name, "the packed page is cut off or damaged", "try again later");
    }
  }

  private static byte[] bytes(String name, InputStream in, int limit)
      throws IOException, InputException {
    var out = new ByteArrayOutputStream();
    var buffer = new byte[1 << 14];
    for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      out.write(buffer, 0, count);
      if (out.size() > limit) {
        throw refused(
            name,
            String.format(Locale.ROOT, "larger than %.0f MB", limit / 1e6),
            "save the article from a browser and give the file");
      }
    }
    return out.toByteArray();
  }

  private static InputException refused(String name, String what, String advice) {
    return new InputException(Diagnostic.error(name, what, advice));
  }
}
