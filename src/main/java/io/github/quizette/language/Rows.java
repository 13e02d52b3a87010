package io.github.quizette.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * Reads the tab-separated tables of this program: UTF-8, comment lines that start with {@code #},
 * one header line, then a row a line, nothing quoted, empty cells at the end left out.
 *
 * <p>Holds no state; any thread may call it.
 */
public final class Rows {
  private static final int MAX_BYTES = 64 << 20;

  private Rows() {}

  /**
   * Hands each row of a table beside {@code owner} to {@code reader}, in the order of the file.
   *
   * @param resource file name in the package of {@code owner}; unpacked if it ends in {@code .gz}
   * @throws IllegalStateException if there is no such table, which is a fault of the build
   */
  public static void read(Class<?> owner, String resource, Consumer<Row> reader) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("table is missing: " + resource);
      }
      read(in, resource.endsWith(".gz"), reader);
    } catch (IOException e) {
      throw new UncheckedIOException("table is broken: " + resource, e);
    }
  }

  /**
   * Hands each row to {@code reader}, in the order of the file, and leaves {@code in} open.
   *
   * @param packed whether the bytes are a gzip file
   * @throws IOException if the input cannot be read or is over 64 MB
   */
  public static void read(InputStream in, boolean packed, Consumer<Row> reader) throws IOException {
    InputStream open = packed ? new GZIPInputStream(in, 1 << 16) : new BufferedInputStream(in);
    byte[] bytes = open.readNBytes(MAX_BYTES);
    if (bytes.length == MAX_BYTES) {
      throw new IOException("table is over 64 MB");
    }
    split(new String(bytes, StandardCharsets.UTF_8), reader);
  }

  private static void split(String text, Consumer<Row> reader) {
    boolean inHeader = true;
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      int stop = end < 0 ? text.length() : end;
      if (stop > start && text.charAt(stop - 1) == '\r') {
        stop--;
      }
      number++;
      if (stop > start && text.charAt(start) != '#') {
        if (!inHeader) {
          reader.accept(new Row(text, start, stop, number));
        }
        inHeader = false;
      }
      start = next;
    }
  }

  /** Splits a cell that holds a list; an empty cell is an empty list. */
  public static List<String> list(String cell, char divider) {
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>(4);
    int start = 0;
    for (int at = cell.indexOf(divider); at >= 0; at = cell.indexOf(divider, start)) {
      parts.add(cell.substring(start, at));
      start = at + 1;
    }
    parts.add(cell.substring(start));
    return List.copyOf(parts);
  }

  /** One row of a table, cut only where a cell is asked for. */
  public static final class Row {
    private final String text;
    private final int start;
    private final int end;
    private final int line;

    private Row(String text, int start, int end, int line) {
      this.text = text;
      this.start = start;
      this.end = end;
      this.line = line;
    }

    /** Returns the cell in a column, from 0; empty where the row is shorter. */
    public String cell(int column) {
      int from = start;
      for (int skipped = 0; skipped < column; skipped++) {
        int tab = text.indexOf('\t', from);
        if (tab < 0 || tab >= end) {
          return "";
        }
        from = tab + 1;
      }
      int tab = text.indexOf('\t', from);
      return text.substring(from, tab < 0 || tab > end ? end : tab);
    }

    /**
     * Returns the cells of the first {@code columns} columns, cut in one go; empty strings where
     * the row is shorter.
     */
    public String[] cells(int columns) {
      String[] cells = new String[columns];
      int from = start;
      for (int column = 0; column < columns; column++) {
        if (from > end) {
          cells[column] = "";
          continue;
        }
        int tab = text.indexOf('\t', from);
        int stop = tab < 0 || tab > end ? end : tab;
        cells[column] = from == stop ? "" : text.substring(from, stop);
        from = stop + 1;
      }
      return cells;
    }

    /** Returns the number of the line in its file, from 1. */
    public int line() {
      return line;
    }
  }
}
