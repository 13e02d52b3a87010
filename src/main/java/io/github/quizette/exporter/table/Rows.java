package io.github.quizette.exporter.table;

import io.github.quizette.exporter.Markup;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows of text: comma-separated as RFC 4180 says, or apart by tabs. */
final class Rows {
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();
  private static final Pattern FORMULA = Pattern.compile("[=+@-].*");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,]*");

  private Rows() {}

  /** Writes comma-separated rows in UTF-8 without a byte-order mark. */
  static void csv(Iterator<List<String>> rows, OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    var printer = new CSVPrinter(writer, CSV);
    while (rows.hasNext()) {
      printer.printRecord(rows.next().stream().map(Rows::guarded).toList());
    }
    writer.flush();
  }

  /** Writes rows apart by tabs, each cell as one line. */
  static void tabs(Iterator<List<String>> rows, OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    while (rows.hasNext()) {
      writer.write(String.join("\t", rows.next().stream().map(Markup::line).toList()) + "\n");
    }
    writer.flush();
  }

  /** A blank keeps spreadsheets from running a text; importers take it away. */
  private static String guarded(String cell) {
    var line = Markup.line(cell);
    return FORMULA.matcher(line).matches() && !NUMBER.matcher(line).matches() ? " " + line : line;
  }
}
