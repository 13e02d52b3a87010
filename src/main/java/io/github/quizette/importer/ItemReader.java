package io.github.quizette.importer;

/** Reads items in one format. Implementations are immutable and may be shared by threads. */
public interface ItemReader {
  /** Returns its name, such as {@code gift}. */
  String name();

  /** Returns what it reads, in a line. */
  String accepts();

  /** Tells by the file's name and text whether it is of this format. */
  boolean takes(String file, String text);

  /** Reads every item that it can, and tells of each other one why not. */
  Import read(String file, String text);
}
