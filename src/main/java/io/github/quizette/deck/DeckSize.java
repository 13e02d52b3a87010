package io.github.quizette.deck;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;

/** Tells early that a deck cannot be held, instead of filling the memory until it is gone. */
final class DeckSize {
  /** The most bytes of a JSON deck that are read. */
  static final long MOST_BYTES = 256L << 20;

  /** An item takes more than this, with its texts; most take half as much again. */
  private static final long BYTES_OF_AN_ITEM = 1_000;

  /** An item's JSON has fewer bytes than this times what the item takes. */
  private static final long JSON_OF_AN_ITEM = 3;

  private DeckSize() {}

  /** Refuses a JSON deck that is too large to be read, or to be held. */
  static void requireBytes(String file, long bytes) throws InputException {
    if (bytes > MOST_BYTES) {
      throw new InputException(
          Diagnostic.error(file, "the deck is over 256 MB", "split it, or write it as JSON Lines"));
    }
    require(file, bytes / JSON_OF_AN_ITEM);
  }

  /** Refuses a deck of so many items if they cannot be held. */
  static void requireItems(String file, long items) throws InputException {
    require(file, items * BYTES_OF_AN_ITEM);
  }

  private static void require(String file, long atLeast) throws InputException {
    var most = Runtime.getRuntime().maxMemory();
    if (atLeast > most) {
      throw new InputException(
          Diagnostic.error(
              file,
              "the deck needs more than the " + (most >> 20) + " MB that Java may use",
              "split it, or allow more: JAVA_TOOL_OPTIONS=-Xmx4g"));
    }
  }
}
