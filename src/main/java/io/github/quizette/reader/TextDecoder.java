package io.github.quizette.reader;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns bytes into text: UTF-8 or UTF-16 by the byte-order mark, else UTF-8 if most of what is not
 * ASCII is well-formed UTF-8, else windows-1252. Line ends become LF.
 */
public final class TextDecoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int UTF_8_MARK = 3;
  private static final int UTF_16_MARK = 2;

  /** More than one control character in so many: no text. */
  private static final int CONTROL_SHARE = 50;

  private static final int HEAD = 8_192;
  private static final Pattern META_CHARSET =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.+-]{1,40})");

  private TextDecoder() {}

  /**
   * Returns the text without byte-order mark.
   *
   * @throws InputException if it is no text or larger than 20 MB
   */
  public static String decode(Source source) throws InputException {
    var bytes = source.bytes();
    if (bytes.length > Source.MAX_BYTES) {
      throw refuse(source, "larger than 20 MB", "give one article a file");
    }
    var foreign = ForeignFormat.of(bytes);
    if (foreign.isPresent()) {
      throw refuse(source, foreign.get().what(), foreign.get().advice());
    }
    var text = withUnixLineEnds(characters(bytes));
    if (text.indexOf('\0') >= 0) {
      throw refuse(
          source,
          "holds NUL bytes: a binary file, or UTF-16 without a byte-order mark",
          "save the article as UTF-8 text");
    }
    if (controls(text) * CONTROL_SHARE > text.length()) {
      throw refuse(source, "a binary file", "save the article as UTF-8 text");
    }
    return text;
  }

  /**
   * Returns markup: by the byte-order mark; UTF-8 where the bytes are; else as the server declares,
   * else as the markup itself declares, else windows-1252. A declaration that the bytes belie is
   * not believed. What cannot be decoded becomes U+FFFD.
   *
   * @throws InputException if it is larger than 20 MB
   */
  public static String markup(Source source) throws InputException {
    var bytes = source.bytes();
    if (bytes.length > Source.MAX_BYTES) {
      throw refuse(source, "larger than 20 MB", "give one article a file");
    }
    if (hasMark(bytes)) {
      return withUnixLineEnds(characters(bytes));
    }
    var declared = source.declaredCharset().or(() -> declaredInside(bytes)).orElse(WINDOWS);
    var wide = declared.name().startsWith("UTF-16") || declared.name().startsWith("UTF-32");
    if (wide) {
      declared = indexOfNul(bytes) ? declared : WINDOWS;
    } else if (declared.equals(StandardCharsets.ISO_8859_1)
        || declared.equals(StandardCharsets.US_ASCII)
        || declared.equals(StandardCharsets.UTF_8)) {
      declared = WINDOWS; // as browsers do; UTF-8 is seen in the bytes
    }
    var charset = !wide && mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : declared;
    return withUnixLineEnds(new String(bytes, charset));
  }

  private static boolean hasMark(byte[] bytes) {
    return startsWith(bytes, 0xEF, 0xBB, 0xBF)
        || startsWith(bytes, 0xFE, 0xFF)
        || startsWith(bytes, 0xFF, 0xFE);
  }

  private static boolean indexOfNul(byte[] bytes) {
    for (var i = 0; i < Math.min(bytes.length, HEAD); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Charset> declaredInside(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    var match = META_CHARSET.matcher(head);
    try {
      return match.find() ? Optional.of(Charset.forName(match.group(1))) : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static InputException refuse(Source source, String what, String advice) {
    return new InputException(Diagnostic.error(source.name(), what, advice));
  }

  private static String characters(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, UTF_8_MARK, bytes.length - UTF_8_MARK, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, UTF_16_MARK, bytes.length - UTF_16_MARK, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, UTF_16_MARK, bytes.length - UTF_16_MARK, StandardCharsets.UTF_16LE);
    }
    return new String(bytes, mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (var i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether well-formed sequences outnumber stray bytes; one stray byte spoils no text. */
  private static boolean mostlyUtf8(byte[] bytes) {
    var sequences = 0;
    var strays = 0;
    for (var i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        var tail = tailLength(bytes[i] & 0xFF);
        if (tail > 0 && continues(bytes, i + 1, tail)) {
          sequences++;
          i += tail;
        } else {
          strays++;
        }
      }
    }
    return sequences >= strays;
  }

  private static int tailLength(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 1;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 2;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 3 : 0;
  }

  private static boolean continues(byte[] bytes, int from, int count) {
    for (var i = from; i < from + count; i++) {
      if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String withUnixLineEnds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static long controls(String text) {
    return text.chars().filter(c -> c < ' ' && c != '\n' && c != '\t' && c != '\f').count();
  }
}
