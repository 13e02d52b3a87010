package io.github.quizette.deck;

import io.github.quizette.item.Item;

/**
 * An item as it lives in a deck.
 *
 * @param item what is asked
 * @param revision from 1, higher with each change of the item's content
 * @param status where it stands with the people who use it
 */
public record Note(Item item, int revision, Status status) {
  /** Where a note stands with the people who use it. */
  public enum Status {
    DRAFT,
    ACCEPTED,
    EDITED,
    REJECTED,
    RETIRED
  }

  /** Returns the first revision of {@code item}, as a draft. */
  public static Note of(Item item) {
    return new Note(item, 1, Status.DRAFT);
  }
}
