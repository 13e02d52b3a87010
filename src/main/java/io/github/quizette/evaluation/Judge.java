package io.github.quizette.evaluation;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;

/**
 * What one judge said. Immutable.
 *
 * @param name that of the file without its ending
 * @param judgements in the order of the file, one for an item
 */
public record Judge(String name, List<Judgement> judgements) {
  private static final String ENDING = ".tsv";

  public Judge {
    judgements = List.copyOf(judgements);
  }

  /**
   * Reads the files {@code judge*.tsv} of a folder of sheets, in the order of their names.
   *
   * @param table what stands on the sheets
   * @throws InputException if there is none, or for a line that has another form
   */
  public static List<Judge> readAll(Path folder, SheetTable table)
      throws IOException, InputException {
    var files = new TreeSet<Path>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "judge*" + ENDING)) {
      found.forEach(files::add);
    }
    if (files.isEmpty()) {
      throw new InputException(
          Diagnostic.error(
              folder.toString(), "no judge's file in it", "give judge1.tsv; see docs/judging.md"));
    }
    var judges = new ArrayList<Judge>();
    for (var file : files) {
      judges.add(read(file, table));
    }
    return judges;
  }

  private static Judge read(Path file, SheetTable table) throws IOException, InputException {
    var judgements = new ArrayList<Judgement>();
    var seen = new HashSet<SheetItem>();
    var lines = Files.readAllLines(file);
    for (var i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        var judgement = Judgement.parse(table, file, i + 1, lines.get(i));
        if (!seen.add(judgement.item())) {
          throw new InputException(
              new Diagnostic(
                  file.toString(),
                  i + 1,
                  Diagnostic.Severity.ERROR,
                  "the item " + judgement.item().code() + " is rated twice",
                  "keep one of the lines"));
        }
        judgements.add(judgement);
      }
    }
    var name = String.valueOf(file.getFileName());
    return new Judge(name.substring(0, name.length() - ENDING.length()), judgements);
  }
}
