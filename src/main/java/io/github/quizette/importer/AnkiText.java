package io.github.quizette.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.unbescape.html.HtmlEscape;

/**
 * A text as Anki exports and imports it: a head of {@code #name:value} lines, then rows. Immutable.
 *
 * @param notes the rows that hold anything, in their order
 */
record AnkiText(List<Row> notes) {
  private static final Map<String, Character> SEPARATORS =
      Map.of("tab", '\t', "comma", ',', "semicolon", ';', "space", ' ', "pipe", '|', "colon", ':');

  /**
   * A note.
   *
   * @param line from 1
   * @param type the name of its note type; empty if not told
   * @param guid what Anki knows it by; empty if not told
   * @param tags in the order given
   * @param fields HTML, without the columns above
   */
  record Row(int line, String type, String guid, List<String> tags, List<String> fields) {
    Row {
      tags = List.copyOf(tags);
      fields = List.copyOf(fields);
    }

    /** Returns a field, from 0; empty if there is none. */
    String field(int place) {
      return place < fields.size() ? fields.get(place) : "";
    }
  }

  AnkiText {
    notes = List.copyOf(notes);
  }

  /** Tells whether {@code text} starts as Anki's exports do. */
  static boolean begins(String text) {
    return Stream.of("#separator:", "#html:", "#notetype", "#deck", "#guid", "#tags", "#columns:")
        .anyMatch(text::startsWith);
  }

  /**
   * Reads a text.
   *
   * @throws IOException if a quotation mark is never closed
   */
  static AnkiText of(String text) throws IOException {
    var head = new LinkedHashMap<String, String>();
    var body = text;
    var above = 0;
    for (var line : text.split("\n", -1)) {
      var colon = line.indexOf(':');
      if (!line.startsWith("#") || colon < 0) {
        break;
      }
      head.put(
          line.substring(1, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      body = body.substring(Math.min(body.length(), line.length() + 1));
      above++;
    }
    var notes = new ArrayList<Row>();
    try (var parser = CSVParser.parse(body, format(head))) {
      for (var record : parser) {
        notes.add(row(record, head, above + (int) parser.getCurrentLineNumber()));
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      throw new IOException(e.getMessage(), e);
    }
    notes.removeIf(note -> note.fields().stream().allMatch(String::isBlank));
    return new AnkiText(notes);
  }

  private static CSVFormat format(Map<String, String> head) {
    var name = head.getOrDefault("separator", "tab").toLowerCase(Locale.ROOT);
    var one = name.length() == 1 ? name.charAt(0) : '\t';
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(SEPARATORS.getOrDefault(name, one))
        .setCommentMarker('#')
        .setLenientEof(true)
        .setTrailingData(true)
        .get();
  }

  private static Row row(CSVRecord record, Map<String, String> head, int line) {
    var html = !head.getOrDefault("html", "true").equals("false");
    var places =
        Stream.of("notetype column", "deck column", "guid column", "tags column")
            .map(name -> place(head, name))
            .toList();
    var fields = new ArrayList<String>();
    for (var i = 0; i < record.size(); i++) {
      if (!places.contains(i)) {
        fields.add(html ? record.get(i) : HtmlEscape.escapeHtml4Xml(record.get(i)));
      }
    }
    return new Row(
        line,
        cell(record, places.get(0), head.getOrDefault("notetype", "")),
        cell(record, places.get(2), ""),
        Stream.of(cell(record, places.get(3), head.getOrDefault("tags", "")).split(" ", -1))
            .filter(tag -> !tag.isBlank())
            .toList(),
        fields);
  }

  /** Returns the place of a column, from 0; one that no row has if it is not told. */
  private static int place(Map<String, String> head, String name) {
    var number = head.getOrDefault(name, "");
    return number.matches("\\d{1,4}") ? Integer.parseInt(number) - 1 : Integer.MAX_VALUE;
  }

  private static String cell(CSVRecord record, int place, String otherwise) {
    return place >= 0 && place < record.size() ? record.get(place) : otherwise;
  }
}
