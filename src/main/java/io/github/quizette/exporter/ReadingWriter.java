package io.github.quizette.exporter;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Shows what was understood of an article. Implementations are immutable and may be shared by
 * threads.
 */
public interface ReadingWriter {
  /** Returns the name used by {@code --format}, such as {@code json}. */
  String name();

  /**
   * Writes {@code report} in UTF-8: the same bytes for the same report; leaves {@code out} open.
   */
  void write(ReadingReport report, OutputStream out) throws IOException;
}
