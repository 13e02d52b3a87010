package io.github.quizette.exporter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The roster of ways to show a reading: a new one is a class and a line here. */
public final class ReadingWriters {
  private ReadingWriters() {}

  /**
   * Returns every writer, in the order in which they are listed.
   *
   * @param templates a folder with a user's own {@code reading.html} or {@code reading.css}
   */
  public static List<ReadingWriter> all(Optional<Path> templates) {
    return List.of(new ReadingText(), new ReadingJson(), new ReadingPage(templates));
  }
}
