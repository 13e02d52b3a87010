package io.github.quizette.reader;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The optional lines in front of an article: {@code Title: Published: Publisher: Url: Licence:}, in
 * any order, then a blank line. Other {@code Key: value} lines among them are skipped.
 *
 * @param title empty if not given
 * @param published null if not given or no date
 * @param publisher empty if not given
 * @param url http or https; empty if not given or anything else
 * @param licence empty if not given
 * @param end offset in the file at which the article's body starts
 */
record Header(
    String title,
    @Nullable LocalDate published,
    String publisher,
    String url,
    String licence,
    int end) {
  private static final Pattern LINE = Pattern.compile("([A-Za-z][A-Za-z-]{1,20}):[ \\t]*(.*)");
  private static final Map<String, String> KEYS =
      Map.of(
          "title", "title",
          "published", "published",
          "date", "published",
          "publisher", "publisher",
          "url", "url",
          "licence", "licence",
          "license", "licence");
  private static final int MAX_LINES = 12;
  private static final int MAX_LINE = 2_000;

  /** Returns the header of {@code text}; one without values if there is none. */
  static Header of(String text) {
    var values = new HashMap<String, String>();
    var at = skipBlank(text, 0);
    var first = at;
    for (var lines = 0; lines < MAX_LINES && at < text.length(); lines++) {
      var end = lineEnd(text, at);
      var match = LINE.matcher(text.substring(at, Math.min(end, at + MAX_LINE)).strip());
      if (!match.matches()) {
        break;
      }
      var key = KEYS.get(match.group(1).toLowerCase(Locale.ROOT));
      if (key == null && at == first) {
        break;
      }
      if (key != null) {
        values.putIfAbsent(key, PlainLine.of(match.group(2)));
      }
      at = Math.min(end + 1, text.length());
    }
    return new Header(
        values.getOrDefault("title", ""),
        PrintedDates.find(values.getOrDefault("published", "")).orElse(null),
        values.getOrDefault("publisher", ""),
        WebAddress.of(values.getOrDefault("url", "")),
        values.getOrDefault("licence", ""),
        values.isEmpty() ? 0 : skipBlank(text, at));
  }

  private static int lineEnd(String text, int from) {
    var end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Skips whole blank lines, never the blanks in front of a text. */
  private static int skipBlank(String text, int from) {
    var at = from;
    while (at < text.length()
        && text.substring(at, Math.min(lineEnd(text, at), at + MAX_LINE)).isBlank()) {
      var end = lineEnd(text, at);
      if (end - at > MAX_LINE) {
        break;
      }
      at = Math.min(end + 1, text.length());
    }
    return at;
  }
}
