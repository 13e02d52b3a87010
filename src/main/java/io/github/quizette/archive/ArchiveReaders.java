package io.github.quizette.archive;

import java.util.List;
import java.util.Optional;

/** The roster of archives: a new one is a class and a line here. */
public final class ArchiveReaders {
  private static final List<ArchiveReader> ALL =
      List.of(new WarcArchiveReader(), new ZipReader(), new JsonLinesReader(), new CsvReader());

  private ArchiveReaders() {}

  /** Returns all in the order they are asked. */
  public static List<ArchiveReader> all() {
    return ALL;
  }

  /** Returns the reader that takes what begins so; empty if it is no archive. */
  public static Optional<ArchiveReader> forHead(ArchiveHead head) {
    return ALL.stream().filter(reader -> reader.takes(head)).findFirst();
  }

  /** Returns the reader called {@code name}; empty if there is none. */
  public static Optional<ArchiveReader> byName(String name) {
    return ALL.stream().filter(reader -> reader.name().equals(name)).findFirst();
  }
}
