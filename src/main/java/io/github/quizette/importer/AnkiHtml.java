package io.github.quizette.importer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unbescape.html.HtmlEscape;

/** The fields of Anki's notes, which are HTML, as plain text. */
final class AnkiHtml {
  private static final Pattern LINE_END =
      Pattern.compile(
          "(?i)<br\\s*/?>|</(?:div|p|li|tr|h\\d)>|<(?:div|p|ul|ol|hr)(?:\\s[^>]*)?/?>|\n");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern SOUND = Pattern.compile("\\[(?:sound|anki):[^\\]]*]");

  private AnkiHtml() {}

  /** Returns what a field shows, a text for each line that is not blank. */
  static List<String> lines(String html) {
    return Stream.of(LINE_END.split(html, -1))
        .map(AnkiHtml::shown)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Returns what a field shows, its lines joined by line ends. */
  static String text(String html) {
    return String.join("\n", lines(html));
  }

  /** Returns what a field shows, on one line. */
  static String line(String html) {
    return String.join(" ", lines(html));
  }

  private static String shown(String html) {
    var plain = TAG.matcher(SOUND.matcher(html).replaceAll(" ")).replaceAll("");
    return BLANKS.matcher(HtmlEscape.unescapeHtml(plain)).replaceAll(" ").strip();
  }
}
