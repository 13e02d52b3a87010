package io.github.quizette.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the charset of fetched bytes: byte-order mark, then header, then what the document says of
 * itself, then the bytes. A word that the bytes belie does not count.
 */
public final class Charsets {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern HEADER =
      Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.+-]{1,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9_:.+-]{1,40})"
              + "|<meta[^>]{0,400}?charset\\s*=\\s*[\"']?([A-Za-z0-9_:.+-]{1,40})",
          Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 2_048;
  private static final int MAGIC = 8;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Charsets() {}

  /** Returns the text of {@code bytes}, without byte-order mark; what cannot be read is U+FFFD. */
  public static String decode(byte[] bytes, String type) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, MARK.length, bytes.length - MARK.length, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    return new String(bytes, charset(bytes, type));
  }

  private static Charset charset(byte[] bytes, String type) {
    var ascii = isAscii(bytes);
    if (!ascii && isUtf8(bytes)) {
      return StandardCharsets.UTF_8; // hardly any other text is well-formed by chance
    }
    return named(HEADER, type)
        .or(() -> named(DOCUMENT, head(bytes)))
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8) || ascii)
        .orElse(WINDOWS);
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
  }

  /** Returns the charset that a text names, as browsers read the name. */
  private static Optional<Charset> named(Pattern pattern, String text) {
    var match = pattern.matcher(text);
    if (!match.find()) {
      return Optional.empty();
    }
    var name = match.group(1) == null && match.groupCount() > 1 ? match.group(2) : match.group(1);
    try {
      var charset = Charset.forName(name.toLowerCase(Locale.ROOT));
      var latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      var wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
      return wide
          ? Optional.empty()
          : Optional.of(latin ? WINDOWS : charset); // wide: read as bytes
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean isAscii(byte[] bytes) {
    for (var b : bytes) {
      if (b < 0 || b == 0x1B) { // an escape: ISO-2022
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] bytes) {
    for (var b : bytes) {
      if (b == 0x1B) {
        return false;
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Tells whether bytes may be a text: none of the marks of other files, hardly a NUL. */
  static boolean isText(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, MAGIC), StandardCharsets.ISO_8859_1);
    var other =
        head.startsWith("%PDF")
            || head.startsWith("PK\u0003\u0004")
            || head.startsWith("\u00d0\u00cf\u0011\u00e0")
            || head.startsWith("\u001f\u008b")
            || head.startsWith("\u0089PNG")
            || head.startsWith("GIF8")
            || head.startsWith("\u00ff\u00d8\u00ff");
    var wide = startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
    return !other && (wide || noNul(bytes));
  }

  private static boolean noNul(byte[] bytes) {
    for (var i = 0; i < Math.min(bytes.length, HEAD); i++) {
      if (bytes[i] == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (var i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Returns the bytes of a text in UTF-8 with a byte-order mark. */
  static byte[] utf8(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var marked = new byte[MARK.length + bytes.length];
    System.arraycopy(MARK, 0, marked, 0, MARK.length);
    System.arraycopy(bytes, 0, marked, MARK.length, bytes.length);
    return marked;
  }
}
