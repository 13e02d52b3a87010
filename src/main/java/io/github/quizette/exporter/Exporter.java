package io.github.quizette.exporter;

import io.github.quizette.deck.Deck;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Writes a deck in one format. Implementations are immutable and may be shared by threads. */
public interface Exporter {
  /** Returns the name used by {@code --format}, such as {@code html}. */
  String name();

  /** Returns the file name extension without the dot. */
  String extension();

  /** Returns what it is for, in a line, for {@code quizette formats}. */
  String purpose();

  /**
   * Loads what the first deck would wait for, to be called beside other work; what is wrong with it
   * shows when a deck is written.
   */
  default void prepare() {}

  /**
   * Returns why the format cannot hold an item, which is then left out as a whole and never cut;
   * empty if it can.
   */
  default Optional<String> obstacle(CreditedItem item) {
    return Optional.empty();
  }

  /** Returns what of an item the format has no place for, although it is written; else empty. */
  default Optional<String> loss(CreditedItem item) {
    return Optional.empty();
  }

  /** Tells whether the format has a place for publisher and licence of the articles. */
  default boolean credits() {
    return true;
  }

  /** Returns the writer of a second file that must stand beside the first; empty for none. */
  default Optional<Exporter> companion() {
    return Optional.empty();
  }

  /** Writes {@code deck}: the same bytes for the same deck; leaves {@code out} open. */
  void export(Deck deck, OutputStream out) throws IOException;
}
