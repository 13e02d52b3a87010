package io.github.quizette.evaluation;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands on the judges' sheets: {@value #FILE} beside them, tab-separated, an item a line:
 * article, code, choice or cloze, features. An article without items has a line with its name
 * alone, for it counts among those tried. Immutable.
 *
 * @param articles names of all articles tried, in order
 * @param items in the order of the file
 */
public record SheetTable(List<String> articles, List<SheetItem> items) {
  /** The name of the file. */
  public static final String FILE = "items.tsv";

  private static final int CELLS = 4;

  public SheetTable {
    articles = List.copyOf(articles);
    items = List.copyOf(items);
  }

  /** Returns the item with that code on the sheet of {@code article}. */
  public Optional<SheetItem> item(String article, String code) {
    return items.stream()
        .filter(item -> item.article().equals(article) && item.code().equals(code))
        .findFirst();
  }

  /**
   * Reads the table of a folder of sheets.
   *
   * @throws InputException if it names no article, or for a line that has another form
   */
  public static SheetTable read(Path folder) throws IOException, InputException {
    var file = folder.resolve(FILE);
    var lines = Files.readAllLines(file);
    Set<String> articles = new LinkedHashSet<>();
    var items = new ArrayList<SheetItem>();
    for (var i = 0; i < lines.size(); i++) {
      var cells = lines.get(i).split("\t", -1);
      articles.add(cells[0]);
      if (cells.length == CELLS && cells[2].matches("choice|cloze")) {
        items.add(new SheetItem(cells[0], cells[1], cells[2].equals("choice"), cells[3]));
      } else if (cells.length > 1 || cells[0].isBlank()) {
        throw new InputException(
            new Diagnostic(
                file.toString(),
                i + 1,
                Diagnostic.Severity.ERROR,
                "no item of a sheet",
                "give article, code, choice or cloze, features; or an article alone"));
      }
    }
    if (articles.isEmpty()) {
      throw new InputException(
          Diagnostic.error(file.toString(), "no article in it", "write sheets of articles first"));
    }
    return new SheetTable(List.copyOf(articles), items);
  }

  /** Returns the lines of the file. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    for (var article : articles) {
      var own = items.stream().filter(item -> item.article().equals(article)).toList();
      if (own.isEmpty()) {
        lines.add(article);
      }
      own.forEach(
          item -> lines.add(String.join("\t", article, item.code(), item.kind(), item.features())));
    }
    return lines;
  }
}
