package io.github.quizette.exporter.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.unbescape.html.HtmlEscape;

/**
 * A line of text with blanks, read as H5P's Blanks do: what stands between two asterisks is a
 * blank, behind its first colon a tip, before that answers apart by strokes; entities are resolved
 * last, for they are HTML.
 *
 * @param text the line, each blank as {@code ____}
 * @param blanks in the order of the line
 */
record H5pBlanks(String text, List<Blank> blanks) {
  /** A blank. */
  record Blank(List<String> answers, String tip) {}

  static H5pBlanks of(String html) {
    var blanks = new ArrayList<Blank>();
    var text = new StringBuilder();
    var last = 0;
    for (var start = html.indexOf('*'); start >= 0; start = html.indexOf('*', last)) {
      var end = html.indexOf('*', start + 1);
      assertThat(end).as("an asterisk alone").isGreaterThan(start + 1);
      text.append(html, last, start).append("____");
      blanks.add(blank(html.substring(start + 1, end)));
      last = end + 1;
    }
    return new H5pBlanks(shown(text.append(html.substring(last)).toString()), blanks);
  }

  private static Blank blank(String content) {
    var colon = content.indexOf(':');
    var answers = colon < 0 ? content : content.substring(0, colon);
    var tip = colon < 0 ? "" : content.substring(colon + 1);
    return new Blank(
        List.of(answers.split("/", -1)).stream().map(a -> shown(a.trim())).toList(), shown(tip));
  }

  /** Returns what a browser shows of HTML on one line. */
  static String shown(String html) {
    return HtmlEscape.unescapeHtml(
        html.replaceAll("<br ?/>|</p><p>", "\n").replaceAll("<[^>]*>", ""));
  }
}
