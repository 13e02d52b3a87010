package io.github.quizette.exporter;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain text as markup, and as a single line. */
public final class Markup {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

  private Markup() {}

  /** Returns HTML that shows {@code text}; line ends become {@code <br />}. */
  public static String html(String text) {
    return PageText.clean(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "<br />");
  }

  /** Returns a paragraph of HTML for each text that is not blank. */
  public static String paragraphs(List<String> texts) {
    return texts.stream()
        .filter(text -> !text.isBlank())
        .map(text -> "<p>" + html(text) + "</p>")
        .collect(Collectors.joining());
  }

  /** Returns {@code text} as one line: every run of blanks and line ends is one blank. */
  public static String line(String text) {
    return BLANKS.matcher(PageText.clean(text)).replaceAll(" ").strip();
  }

  /** Returns the start of {@code text} as a label of at most {@code most} characters. */
  public static String label(String text, int most) {
    var line = line(text);
    if (line.codePointCount(0, line.length()) <= most) {
      return line;
    }
    var cut = line.substring(0, line.offsetByCodePoints(0, most - 1));
    var word = cut.lastIndexOf(' ');
    return (word > most / 2 ? cut.substring(0, word) : cut) + "…";
  }
}
