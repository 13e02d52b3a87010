package io.github.quizette.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** An open archive. Not for sharing by threads. */
public interface Archive extends Closeable {
  /**
   * Returns the next record; empty at the end, also where the archive breaks off, which is then the
   * last damaged record.
   *
   * @throws IOException if the disk fails
   */
  Optional<ArchiveEntry> next() throws IOException;
}
