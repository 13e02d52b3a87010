package io.github.quizette.exporter.table;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.FixedZip;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;

/** Writes an Excel file of one sheet; the library's time of creation is taken out of it. */
final class Sheet {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern TIME =
      Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)");
  private static final String FIXED = "1980-01-01T00:00:00Z";

  private Sheet() {}

  /**
   * Writes rows of cells; a cell is a text, a whole number, or empty.
   *
   * @param top number of the first row, from 0
   * @param left number of the first column, from 0
   */
  static void write(String name, int top, int left, Iterator<List<?>> rows, OutputStream out)
      throws IOException {
    var file = Files.createTempFile("quizette", ".xlsx");
    try {
      try (var raw = Files.newOutputStream(file);
          var book = new Workbook(raw, program(), "1.0")) {
        var sheet = book.newWorksheet(name);
        for (var row = top; rows.hasNext(); row++) {
          var column = left;
          for (var cell : rows.next()) {
            if (cell instanceof Integer number) {
              sheet.value(row, column, number);
            } else if (!cell.toString().isEmpty()) {
              sheet.value(row, column, cell.toString());
            }
            column++;
          }
        }
      }
      repack(file, out);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** The library takes at most 16 letters. */
  private static String program() {
    return Deck.GENERATOR.replaceFirst(" .*", "");
  }

  private static void repack(Path file, OutputStream out) throws IOException {
    try (var made = new ZipFile(file.toFile());
        var zip = new FixedZip(out)) {
      for (var entry : made.stream().map(ZipEntry::getName).toList()) {
        var bytes = made.getInputStream(made.getEntry(entry));
        zip.entry(
            entry,
            content -> {
              if (entry.equals(PROPERTIES)) {
                var text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
                var fixed = TIME.matcher(text).replaceAll("$1" + FIXED + "$2");
                content.write(fixed.getBytes(StandardCharsets.UTF_8));
              } else {
                bytes.transferTo(content);
              }
            });
      }
    }
  }
}
