package io.github.quizette.archive;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.reader.Source;

/** One record of an archive. */
public sealed interface ArchiveEntry {
  /** Returns its number among all records of the archive, damaged ones too, from 1. */
  long number();

  /**
   * A record to be read.
   *
   * @param source its text, page or document
   * @param given what the archive says of it
   */
  record Found(long number, Source source, Given given) implements ArchiveEntry {}

  /**
   * A record that cannot be read.
   *
   * @param fault the archive, the line if there are lines, and what is wrong
   */
  record Damaged(long number, Diagnostic fault) implements ArchiveEntry {}
}
