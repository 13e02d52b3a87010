package io.github.quizette.reader.document;

import io.github.quizette.reader.document.PdfPages.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts the pages of a PDF to lines in the order of reading, without heads and page numbers. */
final class PdfLines {
  private static final double EDGE = 0.09;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)[-–—\\s|]*(?:page\\s*)?(?:\\d{1,4}|[ivxlc]{1,6})(?:\\s*(?:of|/)\\s*\\d{1,4})?[-–—\\s|]*");

  private PdfLines() {}

  /** Returns all lines; empty if no page has text. */
  static List<PdfLine> of(List<Page> pages) {
    var rows = pages.stream().map(page -> PdfRows.of(page.glyphs())).toList();
    var heads = heads(pages, rows);
    var lines = new ArrayList<PdfLine>();
    var column = 0;
    for (var i = 0; i < pages.size(); i++) {
      var height = pages.get(i).height();
      var body = rows.get(i).stream().filter(row -> !isHead(row, height, heads)).toList();
      for (var text : PdfColumns.of(body)) {
        var number = column++;
        text.forEach(line -> lines.add(line.in(number)));
      }
    }
    return lines;
  }

  private static Map<String, Integer> heads(List<Page> pages, List<List<PdfLine>> rows) {
    var counts = new HashMap<String, Integer>();
    for (var i = 0; i < pages.size(); i++) {
      var height = pages.get(i).height();
      rows.get(i).stream()
          .filter(row -> isAtEdge(row, height))
          .map(PdfLines::letters)
          .distinct()
          .forEach(letters -> counts.merge(letters, 1, Integer::sum));
    }
    return counts;
  }

  private static boolean isAtEdge(PdfLine row, float height) {
    return row.base() < EDGE * height || row.base() > (1 - EDGE) * height;
  }

  /** The page's number changes from page to page, the rest of the head does not. */
  private static String letters(PdfLine row) {
    return row.text().replaceAll("[^\\p{L}]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isHead(PdfLine row, float height, Map<String, Integer> heads) {
    if (!isAtEdge(row, height)) {
      return false;
    }
    var letters = letters(row);
    return NUMBER.matcher(row.text()).matches()
        || (!letters.isEmpty() && heads.getOrDefault(letters, 0) > 1);
  }
}
