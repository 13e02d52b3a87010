package io.github.quizette.reader;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** A kind of file that is no plain text, known by how it begins. */
enum ForeignFormat {
  PDF("%PDF-", "a PDF document", "save its text as a .txt file"),
  ZIP("PK\003\004", "a zip archive or an office document", "save its text as a .txt file"),
  OLE("\u00d0\u00cf\u0011\u00e0", "an old office document", "save its text as a .txt file"),
  RTF("{\\rtf", "a rich text document", "save it as plain text (.txt)"),
  GZIP("\u001f\u008b", "a gzip archive", "unpack it first"),
  PNG("\u0089PNG", "a picture", "give the article as text"),
  JPEG("\u00ff\u00d8\u00ff", "a picture", "give the article as text"),
  GIF("GIF8", "a picture", "give the article as text");

  private static final String HTML_ADVICE = "copy the article's text into a .txt file";
  private static final int HEAD = 1_000;
  private static final int MAGIC = 8;

  private final String magic;
  private final String what;
  private final String advice;

  ForeignFormat(String magic, String what, String advice) {
    this.magic = magic;
    this.what = what;
    this.advice = advice;
  }

  /** What a source is instead of a plain text, and what to do about it. */
  record Finding(String what, String advice) {}

  /** Returns what the content is by its first bytes; empty if it may be a text. */
  static Optional<Finding> of(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, MAGIC), StandardCharsets.ISO_8859_1);
    for (var format : values()) {
      if (head.startsWith(format.magic)) {
        return Optional.of(new Finding(format.what, format.advice));
      }
    }
    return Optional.empty();
  }

  /** Returns what a text is by its first characters, if it is a page or other markup. */
  static Optional<Finding> of(String text) {
    var head =
        text.substring(0, Math.min(text.length(), HEAD)).stripLeading().toLowerCase(Locale.ROOT);
    if (head.startsWith("<!doctype html")
        || head.startsWith("<html")
        || head.startsWith("<head")
        || head.startsWith("<body")
        || (head.startsWith("<?xml") && head.contains("<html"))) {
      return Optional.of(new Finding("an HTML page, not plain text", HTML_ADVICE));
    }
    if (head.startsWith("<?xml") || head.startsWith("<rss") || head.startsWith("<feed")) {
      return Optional.of(new Finding("an XML document, not plain text", HTML_ADVICE));
    }
    return head.matches("(?s)[\\[{]\\s*[\\[{]?\\s*\"[^\"\n]{0,200}\"\\s*:.*")
        ? Optional.of(new Finding("JSON data, not an article", "give the article it speaks of"))
        : Optional.empty();
  }
}
