package io.github.quizette.reader.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the runs of a page in the order of reading: cut where a white band goes from top to bottom,
 * else where cutting from left to right leaves a part that can be so cut.
 */
final class PdfColumns {
  private static final int MAX_DEPTH = 8;

  /** A page of a newspaper has hardly half as many; looking for a cut costs their square. */
  private static final int MAX_RUNS = 600;

  private static final int MAX_BANDS = 6;
  private static final int MIN_ROWS = 3;
  private static final int MIN_LETTERS = 12;
  private static final double MIN_GUTTER = 0.8;
  private static final double SAME_BASE = 0.4;

  private final List<List<PdfLine>> columns = new ArrayList<>();

  private PdfColumns() {}

  /** Returns the columns of a page in the order of reading, each from top to bottom. */
  static List<List<PdfLine>> of(List<PdfLine> runs) {
    var columns = new PdfColumns();
    columns.cut(runs, 0);
    return columns.columns;
  }

  private void cut(List<PdfLine> runs, int depth) {
    if (runs.isEmpty()) {
      return;
    }
    var gutter = depth < MAX_DEPTH ? gutter(runs) : Float.NaN;
    if (!Float.isNaN(gutter)) {
      cut(runs.stream().filter(run -> run.left() < gutter).toList(), depth + 1);
      cut(runs.stream().filter(run -> run.left() >= gutter).toList(), depth + 1);
      return;
    }
    var height = depth < MAX_DEPTH && runs.size() <= MAX_RUNS ? height(runs) : Float.NaN;
    if (!Float.isNaN(height)) {
      cut(runs.stream().filter(run -> run.base() < height).toList(), depth + 1);
      cut(runs.stream().filter(run -> run.base() >= height).toList(), depth + 1);
      return;
    }
    columns.add(lines(runs));
  }

  /** A white band from top to bottom, with how many runs begin left of it. */
  private record Band(float from, float to, int left) {
    float width() {
      return to - from;
    }
  }

  /** Returns the middle of the widest white band from top to bottom; NaN if there is none. */
  private static float gutter(List<PdfLine> runs) {
    var sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(PdfLine::left));
    var least = MIN_GUTTER * size(runs);
    var bands = new ArrayList<Band>();
    var right = sorted.get(0).right();
    for (var i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).left() - right >= least) {
        bands.add(new Band(right, sorted.get(i).left(), i));
      }
      right = Math.max(right, sorted.get(i).right());
    }
    return (float)
        bands.stream()
            .sorted(Comparator.comparingDouble(Band::width).reversed())
            .limit(MAX_BANDS)
            .filter(band -> isText(sorted.subList(0, band.left())))
            .filter(band -> isText(sorted.subList(band.left(), sorted.size())))
            .mapToDouble(band -> (band.from() + band.to()) / 2)
            .findFirst()
            .orElse(Double.NaN);
  }

  /** Tells whether runs are a column of text rather than figures or labels. */
  private static boolean isText(List<PdfLine> runs) {
    var letters = runs.stream().mapToInt(run -> run.text().length()).sum();
    var rows = runs.stream().mapToInt(run -> Math.round(run.base())).distinct().count();
    return rows >= MIN_ROWS && letters >= MIN_LETTERS * rows;
  }

  private static double size(List<PdfLine> runs) {
    var sizes = runs.stream().mapToDouble(PdfLine::size).sorted().toArray();
    return sizes[sizes.length / 2];
  }

  /** Returns a height below or above which columns lie; NaN if there is none. */
  private static float height(List<PdfLine> runs) {
    var rows = runs.stream().map(PdfLine::base).distinct().sorted().toList();
    for (var i = 1; i < rows.size(); i++) {
      var below = rows.get(i) - 0.1f;
      if (!Float.isNaN(gutter(runs.stream().filter(run -> run.base() >= below).toList()))) {
        return below;
      }
    }
    for (var i = rows.size() - 1; i > 0; i--) {
      var above = rows.get(i) - 0.1f;
      if (!Float.isNaN(gutter(runs.stream().filter(run -> run.base() < above).toList()))) {
        return above;
      }
    }
    return Float.NaN;
  }

  /** Puts runs of one row together. */
  private static List<PdfLine> lines(List<PdfLine> runs) {
    var sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(PdfLine::base).thenComparingDouble(PdfLine::left));
    var lines = new ArrayList<PdfLine>();
    for (var run : sorted) {
      var last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (last != null && run.base() - last.base() <= SAME_BASE * run.size()) {
        lines.set(lines.size() - 1, joined(last, run));
      } else {
        lines.add(run);
      }
    }
    return lines;
  }

  private static PdfLine joined(PdfLine left, PdfLine right) {
    return new PdfLine(
        left.text() + " " + right.text(),
        Math.min(left.left(), right.left()),
        Math.max(left.right(), right.right()),
        left.base(),
        Math.max(left.size(), right.size()),
        left.bold() && right.bold(),
        0);
  }
}
