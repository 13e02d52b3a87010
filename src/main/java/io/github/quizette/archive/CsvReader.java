package io.github.quizette.archive;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads CSV with a row of names above: an article in each row, packed by gzip or not. */
final class CsvReader implements ArchiveReader {
  private static final int MAX_HEADER = 4_000;

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String accepts() {
    return "CSV with a row of names, an article in each row; comma, semicolon or tab; --fields maps (.csv, .tsv, .gz)";
  }

  /** Takes what begins with a row of names, a title and a text among them. */
  @Override
  public boolean takes(ArchiveHead head) {
    var text = head.text();
    var end = text.indexOf('\n');
    if (end < 0 || end > MAX_HEADER) {
      return false;
    }
    var first = text.substring(0, end).strip();
    var cells = first.split(String.valueOf(CsvRows.delimiter(first)), -1);
    var names = new HashMap<String, String>();
    for (var cell : cells) {
      names.put(name(cell.replace("\"", "")), "there");
    }
    return cells.length > 1 && FieldNames.COMMON.fit(name -> names.getOrDefault(name(name), ""));
  }

  private static String name(String cell) {
    return cell.strip().toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public Archive open(ArchiveFile file, FieldNames fields) throws IOException, InputException {
    var head = ArchiveHead.of(file);
    var text = head.text();
    var end = text.indexOf('\n');
    var delimiter = CsvRows.delimiter(end < 0 ? text : text.substring(0, end));
    var rows = new CsvRows(new RecordLines(file.open()), CsvRows.charset(head), delimiter);
    var names = rows.next();
    if (names.isEmpty() || !names.get().fault().isEmpty()) {
      rows.close();
      throw new InputException(
          Diagnostic.error(
              file.name(), "no row of names in it", "put title,text,date,url above the rows"));
    }
    return new Rows(
        file.name(), rows, names.get().cells().stream().map(CsvReader::name).toList(), fields);
  }

  private static final class Rows implements Archive {
    private final String file;
    private final CsvRows rows;
    private final List<String> names;
    private final FieldNames fields;
    private long number;
    private boolean broken;

    Rows(String file, CsvRows rows, List<String> names, FieldNames fields) {
      this.file = file;
      this.rows = rows;
      this.names = new ArrayList<>(names);
      this.fields = fields;
    }

    @Override
    public Optional<ArchiveEntry> next() throws IOException {
      if (broken) {
        return Optional.empty();
      }
      try {
        var row = rows.next();
        if (row.isEmpty()) {
          return Optional.empty();
        }
        number++;
        return Optional.of(entry(row.get()));
      } catch (java.io.EOFException | java.util.zip.ZipException | Unpacking.BombException e) {
        broken = true;
        return Optional.of(Broken.off(file, ++number, rows.lineNumber() + 1, e));
      }
    }

    private ArchiveEntry entry(CsvRows.Row row) {
      if (!row.fault().isEmpty()) {
        return RecordFields.damaged(file, number, row.line(), row.fault(), "mend this row");
      }
      if (row.cells().size() != names.size()) {
        return RecordFields.damaged(
            file,
            number,
            row.line(),
            row.cells().size() + " cells under " + names.size() + " names",
            "put quotation marks around cells that hold the delimiter");
      }
      Map<String, String> cells = new HashMap<>();
      for (var i = 0; i < names.size(); i++) {
        cells.putIfAbsent(names.get(i), row.cells().get(i));
      }
      return RecordFields.entry(
          file, number, row.line(), fields, name -> cells.getOrDefault(name(name), ""));
    }

    @Override
    public void close() throws IOException {
      rows.close();
    }
  }
}
