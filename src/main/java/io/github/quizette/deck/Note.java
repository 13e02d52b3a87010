package io.github.quizette.deck;

import io.github.quizette.item.Item;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An item as it lives in a deck. Immutable.
 *
 * @param item what is asked
 * @param revision from 1, higher with each change of the item's content
 * @param contentHash the {@link ContentHash} of the content that Quizette last wrote; another one
 *     than the item's own tells that a person changed the item since
 * @param status where it stands with the people who use it
 * @param editedBy {@code person} when an editor marked it as changed by hand; empty for none
 * @param changed the day on which content or status last changed, given by the caller; null for
 *     unknown
 */
public record Note(
    Item item,
    int revision,
    String contentHash,
    Status status,
    String editedBy,
    @Nullable LocalDate changed) {
  /** The only value of {@link #editedBy()} besides the empty one. */
  public static final String PERSON = "person";

  /** Where a note stands with the people who use it. */
  public enum Status {
    /** As made, not yet looked at. */
    DRAFT,
    /** Found good by a person, as made. */
    ACCEPTED,
    /** Changed by a person. */
    EDITED,
    /** Not wanted by a person; it never returns. */
    REJECTED,
    /** No longer made or no longer true; kept for those who learnt it. */
    RETIRED;

    /** Returns the name as written in a deck, lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Note {
    if (revision < 1) {
      throw new IllegalArgumentException("revisions start with 1: " + revision);
    }
  }

  /** Returns the first revision of {@code item}, as a draft. */
  public static Note of(Item item) {
    return new Note(item, 1, ContentHash.of(item), Status.DRAFT, "", null);
  }

  /** Tells whether the item's content is no longer what {@link #contentHash()} was made of. */
  public boolean editedByHand() {
    return !contentHash.equals(ContentHash.of(item));
  }

  /**
   * Tells whether the note is as a person left it, and so never to be overwritten: edited, whether
   * it says so or not, or rejected.
   */
  public boolean personal() {
    return status == Status.EDITED
        || status == Status.REJECTED
        || !editedBy.isEmpty()
        || editedByHand();
  }

  /** Tells whether the note is asked: neither rejected nor retired. */
  public boolean live() {
    return status != Status.REJECTED && status != Status.RETIRED;
  }

  /** Returns the same note with another status. */
  public Note withStatus(Status other) {
    return new Note(item, revision, contentHash, other, editedBy, changed);
  }

  /** Returns the same note with another status since {@code day}; null keeps the day it has. */
  public Note withStatus(Status other, @Nullable LocalDate day) {
    return new Note(item, revision, contentHash, other, editedBy, day == null ? changed : day);
  }

  /** Returns the same note with another revision, changed on {@code day}. */
  public Note withRevision(int other, @Nullable LocalDate day) {
    return new Note(item, other, contentHash, status, editedBy, day);
  }
}
