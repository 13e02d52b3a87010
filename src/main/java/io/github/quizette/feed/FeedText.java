package io.github.quizette.feed;

import java.util.Map;
import java.util.regex.Pattern;

/** Texts of feeds as one plain line: feeds put markup and twice escaped characters into titles. */
public final class FeedText {
  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z][^<>]{0,300}>|<!\\[CDATA\\[|\\]\\]>");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern ENTITY =
      Pattern.compile("&(#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});");
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("hellip", "…"),
          Map.entry("raquo", "»"),
          Map.entry("laquo", "«"));
  private static final int MAX_LENGTH = 2_000;

  private FeedText() {}

  /** Returns a text without tags and entities, blanks as one space, at most 2,000 characters. */
  public static String line(String text) {
    var head = text.substring(0, Math.min(text.length(), 4 * MAX_LENGTH));
    var plain = entities(TAG.matcher(head).replaceAll(""));
    var line = BLANKS.matcher(plain).replaceAll(" ").strip();
    return line.substring(0, Math.min(line.length(), MAX_LENGTH));
  }

  private static String entities(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(
            match ->
                java.util.regex.Matcher.quoteReplacement(character(match.group(1), match.group())));
  }

  private static String character(String name, String whole) {
    if (name.charAt(0) != '#') {
      return NAMED.getOrDefault(name, whole);
    }
    var hexadecimal = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
    var code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
    var sound =
        Character.isValidCodePoint(code)
            && code >= ' '
            && Character.getType(code) != Character.SURROGATE;
    return sound ? Character.toString(code) : whole;
  }
}
