package io.github.quizette.importer;

import java.util.List;
import java.util.Optional;

/** The roster of readers of items: a new one is a class and a line here. */
public final class ItemReaders {
  private static final List<ItemReader> ALL =
      List.of(new CsvItemReader(), new AnkiTextItemReader(), new GiftItemReader());

  private ItemReaders() {}

  /** Returns every reader, in the order in which they are asked. */
  public static List<ItemReader> all() {
    return ALL;
  }

  /** Returns the first reader that takes a file. */
  public static Optional<ItemReader> forText(String file, String text) {
    return ALL.stream().filter(reader -> reader.takes(file, text)).findFirst();
  }
}
