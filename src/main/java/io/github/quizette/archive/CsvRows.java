package io.github.quizette.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of CSV (RFC 4180, any of comma, semicolon, tab). A quotation mark that is never closed
 * costs its row alone: reading goes on with the next line.
 */
final class CsvRows implements Closeable {
  private static final int MAX_ROW = 4 << 20;

  private final RecordLines lines;
  private final Charset charset;
  private final char delimiter;
  private final Deque<Line> waiting = new ArrayDeque<>();

  private record Line(String text, int number, boolean tooLong) {}

  /**
   * A row.
   *
   * @param line on which it starts, from 1
   * @param cells in their order; empty if it is damaged
   * @param fault what is wrong with it; empty if nothing
   */
  record Row(int line, List<String> cells, String fault) {}

  CsvRows(RecordLines lines, Charset charset, char delimiter) {
    this.lines = lines;
    this.charset = charset;
    this.delimiter = delimiter;
  }

  /** Returns the charset of a text by its beginning. */
  static Charset charset(ArchiveHead head) {
    var text = new String(head.bytes(), StandardCharsets.UTF_8);
    var broken = text.indexOf('\uFFFD');
    return broken >= 0 && broken < text.length() - 4
        ? Charset.forName("windows-1252")
        : StandardCharsets.UTF_8;
  }

  /** Returns the delimiter that stands most in the first line. */
  static char delimiter(String firstLine) {
    var best = ',';
    for (var candidate : new char[] {';', '\t'}) {
      if (count(firstLine, candidate) > count(firstLine, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(one -> one == c).count();
  }

  /** Returns the next row that is not blank; empty at the end. */
  Optional<Row> next() throws IOException {
    var first = line();
    while (first != null && !first.tooLong() && first.text().isBlank()) {
      first = line();
    }
    return first == null ? Optional.empty() : Optional.of(row(first));
  }

  private Row row(Line first) throws IOException {
    if (first.tooLong()) {
      return new Row(first.number(), List.of(), "the line is over 4 MB");
    }
    var row = new StringBuilder(first.text());
    var taken = new ArrayList<Line>();
    var quotes = new Quotes();
    quotes.read(first.text());
    while (quotes.open) {
      var more = line();
      if (more != null) {
        taken.add(more);
      }
      if (more == null || more.tooLong() || row.length() + more.text().length() > MAX_ROW) {
        for (var i = taken.size() - 1; i >= 0; i--) {
          waiting.addFirst(taken.get(i));
        }
        return new Row(first.number(), List.of(), "a quotation mark is never closed");
      }
      row.append('\n').append(more.text());
      quotes.read("\n" + more.text());
    }
    return new Row(first.number(), cells(row), "");
  }

  /** Knows whether a quoted cell is open, line by line. */
  private final class Quotes {
    private boolean open;
    private boolean cellStart = true;

    void read(String text) {
      for (var i = 0; i < text.length(); i++) {
        var c = text.charAt(i);
        if (open) {
          open = c != '"';
          cellStart = false;
        } else if (c == '"' && (cellStart || (i > 0 && text.charAt(i - 1) == '"'))) {
          open = true; // a cell begins, or a doubled mark goes on with it
        } else {
          cellStart = c == delimiter;
        }
      }
      if (!open) {
        cellStart = true;
      }
    }
  }

  private List<String> cells(CharSequence row) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    var quoted = false;
    var start = true;
    for (var i = 0; i < row.length(); i++) {
      var c = row.charAt(i);
      if (quoted && c == '"') {
        if (i + 1 < row.length() && row.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (!quoted && c == '"' && start) {
        quoted = true;
        start = false;
      } else if (!quoted && c == delimiter) {
        cells.add(cell.toString());
        cell.setLength(0);
        start = true;
      } else {
        cell.append(c);
        start = false;
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private @Nullable Line line() throws IOException {
    if (!waiting.isEmpty()) {
      return waiting.removeFirst();
    }
    var bytes = lines.next();
    if (bytes == null) {
      return null;
    }
    var text = new String(bytes, charset);
    if (text.endsWith("\r")) {
      text = text.substring(0, text.length() - 1);
    }
    var marked = lines.number() == 1 && text.startsWith("\uFEFF");
    return new Line(marked ? text.substring(1) : text, lines.number(), lines.tooLong());
  }

  /** Returns the number of the line that was read last. */
  int lineNumber() {
    return lines.number();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
