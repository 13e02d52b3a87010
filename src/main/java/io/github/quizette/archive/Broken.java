package io.github.quizette.archive;

import io.github.quizette.archive.ArchiveEntry.Damaged;
import java.io.EOFException;
import java.io.IOException;

/** An archive that can be read no further. */
final class Broken {
  private Broken() {}

  /** Returns the record that tells it. */
  static Damaged off(String file, long number, int line, IOException fault) {
    var what =
        fault instanceof EOFException
            ? "the archive is cut off here"
            : "the archive is damaged from here on: " + fault.getMessage();
    return RecordFields.damaged(file, number, line, what, "fetch it again");
  }
}
