package io.github.quizette.importer;

import io.github.quizette.item.Stem;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One gap of a cloze note. Immutable, plain text.
 *
 * @param context the lines above the gap's, as one; empty for none
 * @param stem the line with the gap; with two gaps where its number stands twice
 * @param answer what fills the gap
 * @param hint empty for none
 */
record AnkiCloze(String context, String stem, String answer, String hint) {
  private static final Pattern DELETION =
      Pattern.compile("\\{\\{c(\\d{1,3})::(.*?)}}", Pattern.DOTALL);

  /**
   * Returns a gap for each number of a cloze, ascending, the others filled; none if nothing is
   * deleted. A deletion inside another has no answer.
   */
  static List<AnkiCloze> of(String html) {
    var numbers = new TreeSet<Integer>();
    var found = DELETION.matcher(html);
    while (found.find()) {
      numbers.add(Integer.valueOf(found.group(1)));
    }
    return numbers.stream().map(number -> of(html, number)).toList();
  }

  private static AnkiCloze of(String html, int number) {
    var deleted = new ArrayList<String[]>();
    var found = DELETION.matcher(html);
    var text = new StringBuilder();
    while (found.find()) {
      var parts = found.group(2).split("::", 2);
      var asked = Integer.parseInt(found.group(1)) == number;
      if (asked) {
        deleted.add(parts);
      }
      var shown = asked ? Stem.GAP : parts[0];
      found.appendReplacement(text, Matcher.quoteReplacement(shown));
    }
    found.appendTail(text);
    var lines = new ArrayList<>(AnkiHtml.lines(text.toString()));
    var at = 0;
    while (at < lines.size() - 1 && !lines.get(at).contains(Stem.GAP)) {
      at++;
    }
    var parts = deleted.get(0);
    return new AnkiCloze(
        String.join(" ", lines.subList(0, at)),
        String.join(" ", lines.subList(at, lines.size())),
        parts[0].contains("{{") ? "" : AnkiHtml.line(parts[0]), // one inside another
        parts.length > 1 ? AnkiHtml.line(parts[1]) : "");
  }
}
