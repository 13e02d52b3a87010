package io.github.quizette.exporter;

import java.io.IOException;

/** A deck of more items than one file of a format takes; nothing was written. */
public final class TooManyItemsException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Says how many items {@code what} takes and how many there are. */
  TooManyItemsException(String what, int most, long items) {
    super(
        what + " takes at most " + most + " items, there are " + items + "; split the deck first");
  }
}
