package io.github.quizette.archive;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.json.JsonCursor;
import io.github.quizette.json.JsonValue;
import io.github.quizette.json.JsonValue.Elements;
import io.github.quizette.json.JsonValue.Members;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads JSON Lines: an object on each line, packed by gzip or not. */
final class JsonLinesReader implements ArchiveReader {
  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public String accepts() {
    return "JSON Lines, an article on each: title, text or html, date, url …; --fields maps others (.jsonl, .gz)";
  }

  /**
   * Takes what begins with a whole object on its first line, unless it is a document of its own.
   */
  @Override
  public boolean takes(ArchiveHead head) {
    var text = head.text().stripLeading();
    if (!text.startsWith("{")) {
      return false;
    }
    var end = text.indexOf('\n');
    var first = (end < 0 ? text : text.substring(0, end)).strip();
    if (end < 0 && text.length() > 1 << 15) {
      return !text.contains("jsonfeed.org"); // a first line longer than the head
    }
    try {
      return first.endsWith("}")
          && JsonCursor.read(
                  "",
                  new ByteArrayInputStream(first.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
              instanceof Members all
          && !all.members().containsKey("schemaVersion")
          && !first.contains("jsonfeed.org");
    } catch (IOException | InputException e) {
      // the first record may be the damaged one
      return text.indexOf("\n{") > 0 && first.endsWith("}");
    }
  }

  @Override
  public Archive open(ArchiveFile file, FieldNames fields) throws IOException {
    return new Lines(file.name(), new RecordLines(file.open()), fields);
  }

  private static final class Lines implements Archive {
    private final String file;
    private final RecordLines lines;
    private final FieldNames fields;
    private long number;
    private boolean broken;

    Lines(String file, RecordLines lines, FieldNames fields) {
      this.file = file;
      this.lines = lines;
      this.fields = fields;
    }

    @Override
    public Optional<ArchiveEntry> next() throws IOException {
      if (broken) {
        return Optional.empty();
      }
      try {
        for (var line = lines.next(); line != null; line = lines.next()) {
          if (!isBlank(line)) {
            number++;
            return Optional.of(entry(line));
          }
        }
        return Optional.empty();
      } catch (java.io.EOFException | java.util.zip.ZipException | Unpacking.BombException e) {
        broken = true;
        return Optional.of(Broken.off(file, ++number, lines.number() + 1, e));
      }
    }

    private static boolean isBlank(byte[] line) {
      for (var b : line) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }

    private ArchiveEntry entry(byte[] line) throws IOException {
      if (lines.tooLong()) {
        return RecordFields.damaged(
            file, number, lines.number(), "the line is over 4 MB", "write one article on a line");
      }
      var skip = number == 1 && line.length > 2 && (line[0] & 0xFF) == 0xEF ? 3 : 0;
      try {
        var value = JsonCursor.read(file, new ByteArrayInputStream(line, skip, line.length - skip));
        if (value instanceof Members record) {
          return RecordFields.entry(
              file, number, lines.number(), fields, name -> text(record, name));
        }
        return RecordFields.damaged(
            file,
            number,
            lines.number(),
            "not an object but " + value.kind(),
            "write one object on a line");
      } catch (InputException e) {
        return RecordFields.damaged(
            file, number, lines.number(), e.diagnostic().what(), e.diagnostic().advice());
      }
    }

    /** Returns a field as text; a dot leads into an object, the texts of a list are joined. */
    private static String text(Members record, String name) {
      var value = record.members().get(name);
      var dot = name.indexOf('.');
      if (value == null
          && dot > 0
          && record.members().get(name.substring(0, dot)) instanceof Members inner) {
        return text(inner, name.substring(dot + 1));
      }
      return value == null ? "" : text(value);
    }

    private static String text(JsonValue value) {
      if (value instanceof JsonValue.Text text) {
        return text.value();
      }
      if (value instanceof Elements list) {
        return list.elements().stream()
            .map(Lines::text)
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining("\n\n"));
      }
      return value instanceof JsonValue.Decimal number ? number.value().toPlainString() : "";
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}
