package io.github.quizette.evaluation;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a judge says of an item.
 *
 * @param item the item
 * @param rows {@code y}, {@code n} or {@code -} for each of {@link #ROWS}
 * @param verdict P passes, M passes after one small edit, F fails
 */
public record Judgement(SheetItem item, String rows, char verdict) {
  /**
   * The rows of the rubric in their order: grammatical, stands alone, true, unique, exact key,
   * worth asking; distractors of one kind, plausible, wrong, free of cues.
   */
  public static final List<String> ROWS =
      List.of("G", "S", "T", "U", "K", "W", "D1", "D2", "D3", "D4");

  private static final int CELLS = 3 + ROWS.size();
  private static final Pattern RATED = Pattern.compile("[yn]{6}(-{4}|[yn]{4})");

  /** Tells whether every row that applies was answered yes. */
  public boolean strict() {
    return verdict == 'P';
  }

  /** Tells whether the item passes as it is or after one small edit. */
  public boolean usable() {
    return verdict != 'F';
  }

  /** Tells whether a row was answered no. */
  boolean failed(String row) {
    return rows.charAt(ROWS.indexOf(row)) == 'n';
  }

  /** Tells whether a row was answered. */
  boolean applies(String row) {
    return rows.charAt(ROWS.indexOf(row)) != '-';
  }

  /** Reads a line of a judge's file: article, code, rows, verdict, and any note. */
  static Judgement parse(SheetTable table, Path file, int line, String text) throws InputException {
    var cells = text.split("\t", -1);
    if (cells.length < CELLS) {
      throw broken(file, line, cells.length + " cells", "give " + CELLS + " parted by tabs");
    }
    var item = table.item(cells[0], cells[1]);
    if (item.isEmpty()) {
      throw broken(
          file,
          line,
          "there is no item " + cells[1] + " of " + cells[0] + " on the sheets",
          "copy article and code from the sheet");
    }
    var rows = String.join("", List.of(cells).subList(2, CELLS - 1));
    var verdict = cells[CELLS - 1];
    if (!RATED.matcher(rows).matches() || rows.endsWith("-") == item.get().choice()) {
      throw broken(
          file,
          line,
          "the rows are " + rows,
          "give y or n for each; - for the last four of a cloze, and only there");
    }
    if (!verdict.matches("[PMF]") || rows.contains("n") == verdict.equals("P")) {
      throw broken(
          file,
          line,
          "the verdict " + verdict + " does not suit the rows " + rows,
          "give P where no row is n, else M or F");
    }
    return new Judgement(item.get(), rows, verdict.charAt(0));
  }

  private static InputException broken(Path file, int line, String what, String advice) {
    return new InputException(
        new Diagnostic(file.toString(), line, Diagnostic.Severity.ERROR, what, advice));
  }
}
