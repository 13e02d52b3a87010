package io.github.quizette.exporter;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip archive whose bytes depend on nothing but its entries: each has the same time, none is a
 * folder. Not for sharing by threads.
 */
public final class FixedZip implements AutoCloseable {
  /**
   * No zone is asked for it. Not the first moment that a zip can hold: for that one Java writes a
   * second time, which depends on the zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;

  /** Begins an archive in {@code out}, which stays open. */
  public FixedZip(OutputStream out) {
    this.zip =
        new ZipOutputStream(
            new FilterOutputStream(out) {
              @Override
              public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
              }

              @Override
              public void close() throws IOException {
                flush();
              }
            });
  }

  /** What is to be written as one entry. */
  @FunctionalInterface
  public interface Content {
    /** Writes everything; closing {@code out} does no harm. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes an entry, compressed, after those written before. */
  public void entry(String name, Content content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    content.writeTo(
        new FilterOutputStream(zip) {
          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            zip.write(bytes, offset, length);
          }

          @Override
          public void close() throws IOException {
            flush();
          }
        });
    zip.closeEntry();
  }

  /** Ends the archive. */
  @Override
  public void close() throws IOException {
    zip.close();
  }
}
