package io.github.quizette.importer;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.Diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table with a header: {@code stem} and {@code key}, then {@code distractor1} to {@code
 * distractor4} for a choice; without them the gap of the stem is to be filled, and {@code accept}
 * holds other right answers, apart by {@code |}. May have {@code id}, {@code context}, {@code
 * rationale}, {@code hint} and {@code tags}, apart by {@code |}.
 */
final class CsvItemReader implements ItemReader {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreHeaderCase(true)
          .setTrim(true)
          .get();

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String accepts() {
    return "a table with the columns stem, key, distractor1 to distractor4, or accept";
  }

  @Override
  public boolean takes(String file, String text) {
    return file.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  @Override
  public Import read(String file, String text) {
    var items = new ArrayList<OwnItem>();
    var faults = new ArrayList<Diagnostic>();
    try (var parser = CSVParser.parse(text, FORMAT)) {
      if (!parser.getHeaderMap().containsKey("stem") || !parser.getHeaderMap().containsKey("key")) {
        var advice = "name the columns in the first row";
        faults.add(new Diagnostic(file, 1, Severity.WARNING, "no columns stem and key", advice));
        return new Import(items, faults);
      }
      for (var row : parser) {
        var item = item(row);
        var fault = item.fault();
        if (fault == null) {
          items.add(item);
        } else {
          var what = "row " + row.getRecordNumber() + " passed over: " + fault;
          faults.add(new Diagnostic(file, 0, Severity.WARNING, what, ""));
        }
      }
    } catch (UncheckedIOException | IOException | IllegalArgumentException e) {
      var what = "no table from here on: " + e.getMessage();
      faults.add(new Diagnostic(file, 0, Severity.WARNING, what, ""));
    }
    return new Import(items, faults);
  }

  private static OwnItem item(CSVRecord row) {
    var key = cell(row, "key");
    var distractors =
        Stream.of("distractor1", "distractor2", "distractor3", "distractor4")
            .map(name -> cell(row, name))
            .filter(text -> !text.isEmpty())
            .toList();
    var sorted = Stream.concat(Stream.of(key), distractors.stream()).sorted().toList();
    var options = sorted.equals(List.of("False", "True")) ? OwnItem.TRUE_FALSE : sorted;
    var choice = !distractors.isEmpty();
    var accepted =
        Stream.concat(Stream.of(key), parts(cell(row, "accept")).stream()).distinct().toList();
    return new OwnItem(
        cell(row, "id"),
        cell(row, "stem"),
        choice ? options : List.of(),
        choice ? options.indexOf(key) : 0,
        choice ? List.of() : accepted,
        choice ? options.stream().map(option -> "").toList() : List.of(),
        cell(row, "context"),
        cell(row, "rationale"),
        cell(row, "hint"),
        parts(cell(row, "tags")));
  }

  private static String cell(CSVRecord row, String name) {
    return row.isSet(name) ? row.get(name).strip() : "";
  }

  private static List<String> parts(String text) {
    return Stream.of(text.split("\\|", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
