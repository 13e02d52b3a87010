package io.github.quizette.feed;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads a feed of any of the four kinds, told apart by its content. May be shared by threads. */
public final class FeedReader {
  /** What it takes, in a line, for {@code quizette formats}. */
  public static final String ACCEPTS =
      "RSS 2.0 and 1.0, Atom, JSON Feed, a file or an address; full text in it or the page behind";

  private static final int HEAD = 4_096;
  private static final Pattern ROOT =
      Pattern.compile(
          "(?s)\\s*(?:<\\?.{0,300}?\\?>\\s*|<!--.{0,3000}?-->\\s*|<!DOCTYPE[^>\\[]{0,300}>\\s*){0,20}"
              + "<(?:rss|feed|(?:[A-Za-z]\\w{0,20}:)?(?:RDF|feed))[\\s>].*");
  private static final Pattern JSON =
      Pattern.compile(
          "(?s)\\s*\\{.{0,2000}?\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/(?:www\\.)?jsonfeed\\.org.*");

  /** Tells from the content whether {@code source} is a feed. */
  public boolean takes(Source source) {
    var head = head(source).stripLeading();
    return head.startsWith("<") ? ROOT.matcher(head).matches() : isJson(source);
  }

  private static boolean isJson(Source source) {
    var head = head(source).stripLeading();
    return head.startsWith("{") && JSON.matcher(head).matches();
  }

  /** Returns the first characters, one for a byte, without byte-order mark and NULs of UTF-16. */
  private static String head(Source source) {
    var head =
        new String(
            source.bytes(), 0, Math.min(source.bytes().length, HEAD), StandardCharsets.ISO_8859_1);
    return head.replace("\0", "")
        .replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)", "");
  }

  /**
   * Reads a feed. An XML feed that breaks off gives the entries up to there.
   *
   * @throws InputException if it is no feed, or damaged before its first entry
   */
  public Feed read(Source source) throws IOException, InputException {
    return isJson(source) ? JsonFeed.read(source) : new XmlFeed(source).read();
  }
}
