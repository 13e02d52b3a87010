package io.github.quizette.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by the first bytes what a source is, whatever it is called or said to be. */
public final class Sniffer {
  private static final int HEAD = 16_384;
  private static final Pattern BEFORE_TAG =
      Pattern.compile("\\A(?:\\s+|<\\?xml[^>]{0,500}\\?>|<!--(?s:.{0,4000}?)-->)+");
  private static final Pattern TAG = Pattern.compile("\\A<(?:!doctype\\s+)?([a-z][a-z0-9-]*)");
  private static final Set<String> HTML_TAGS =
      Set.of(
          "html",
          "head",
          "body",
          "title",
          "meta",
          "link",
          "base",
          "script",
          "style",
          "noscript",
          "div",
          "p",
          "article",
          "main",
          "section",
          "header",
          "nav",
          "h1",
          "h2",
          "h3",
          "table",
          "ul",
          "ol",
          "blockquote",
          "figure",
          "span",
          "a",
          "b",
          "i",
          "em",
          "strong",
          "br",
          "center",
          "font",
          "img",
          "form",
          "iframe");

  private Sniffer() {}

  /** Tells whether a source is a page or a piece of HTML. */
  public static boolean isHtml(byte[] bytes) {
    return HTML_TAGS.contains(firstTag(head(bytes)));
  }

  /** Tells whether a source begins with {@code magic}, its characters taken as bytes. */
  public static boolean startsWith(byte[] bytes, String magic) {
    return bytes.length >= magic.length()
        && new String(bytes, 0, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
  }

  /**
   * Returns the first 16,384 bytes as characters: by the mark of UTF-16, else each byte as one, in
   * lower case, without the mark of UTF-8.
   */
  public static String head(byte[] bytes) {
    var length = Math.min(bytes.length, HEAD);
    var charset = utf16(bytes);
    var skip =
        startsWith(bytes, "\u00ef\u00bb\u00bf") ? 3 : charset.name().startsWith("UTF") ? 2 : 0;
    return new String(bytes, skip, Math.max(0, length - skip), charset).toLowerCase(Locale.ROOT);
  }

  private static Charset utf16(byte[] bytes) {
    if (startsWith(bytes, "\u00fe\u00ff")) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(bytes, "\u00ff\u00fe")
        ? StandardCharsets.UTF_16LE
        : StandardCharsets.ISO_8859_1;
  }

  /** Returns the name of the first element, behind prolog and comments; "" if text comes first. */
  public static String firstTag(String head) {
    var before = BEFORE_TAG.matcher(head);
    var tag = TAG.matcher(before.find() ? head.substring(before.end()) : head);
    return tag.find() ? tag.group(1) : "";
  }
}
