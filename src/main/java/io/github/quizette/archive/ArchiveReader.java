package io.github.quizette.archive;

import io.github.quizette.diagnostic.InputException;
import java.io.IOException;

/** Reads one kind of archive. Implementations are immutable and may be shared by threads. */
public interface ArchiveReader {
  /** Returns the name used by {@code --from}, such as {@code jsonl}. */
  String name();

  /** Returns what it takes, in a line, for {@code quizette formats}. */
  String accepts();

  /** Tells from the beginning whether this reader takes the archive. */
  boolean takes(ArchiveHead head);

  /**
   * Opens an archive.
   *
   * @param fields where records have fields: which of them hold what
   * @throws InputException if it cannot be read at all
   */
  Archive open(ArchiveFile file, FieldNames fields) throws IOException, InputException;
}
