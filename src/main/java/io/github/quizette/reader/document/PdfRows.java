package io.github.quizette.reader.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the letters of a page to runs: words on one base line without a wide gap. */
final class PdfRows {
  private static final double SAME_BASE = 0.4;
  private static final double WIDE_GAP = 0.9;
  private static final double WORD_GAP = 0.15;
  private static final double SMALL = 0.75;

  private PdfRows() {}

  /** Returns the runs of a page from top to bottom, each row from left to right. */
  static List<PdfLine> of(List<PdfGlyph> glyphs) {
    var sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(PdfGlyph::base)); // stable: ties as in the file
    var runs = new ArrayList<PdfLine>();
    var row = new ArrayList<PdfGlyph>();
    for (var glyph : sorted) {
      if (!row.isEmpty() && glyph.base() - row.get(0).base() > SAME_BASE * size(row)) {
        addRuns(row, runs);
        row.clear();
      }
      row.add(glyph);
    }
    addRuns(row, runs);
    return runs;
  }

  private static float size(List<PdfGlyph> row) {
    return row.get(row.size() - 1).size();
  }

  private static void addRuns(List<PdfGlyph> row, List<PdfLine> runs) {
    row.sort(Comparator.comparingDouble(PdfGlyph::left));
    var largest = (float) row.stream().mapToDouble(PdfGlyph::size).max().orElse(0);
    var run = new ArrayList<PdfGlyph>();
    for (var glyph : row) {
      var mark = glyph.size() < SMALL * largest && glyph.text().matches("[\\d*†,]+");
      if (glyph.text().isBlank() || mark) {
        continue; // gaps tell blanks; a small figure is the mark of a note
      }
      if (!run.isEmpty()
          && glyph.left() - run.get(run.size() - 1).right() > WIDE_GAP * glyph.size()) {
        runs.add(line(run));
        run.clear();
      }
      run.add(glyph);
    }
    if (!run.isEmpty()) {
      runs.add(line(run));
    }
  }

  private static PdfLine line(List<PdfGlyph> run) {
    var text = new StringBuilder();
    PdfGlyph last = null;
    var size = 0f;
    for (var glyph : run) {
      if (last != null && glyph.left() - last.right() > WORD_GAP * glyph.size()) {
        text.append(' ');
      }
      text.append(glyph.text());
      size = Math.max(size, glyph.size());
      last = glyph;
    }
    var first = run.get(0);
    return new PdfLine(
        text.toString(),
        first.left(),
        run.get(run.size() - 1).right(),
        first.base(),
        size,
        run.stream().allMatch(PdfGlyph::bold),
        0);
  }
}
