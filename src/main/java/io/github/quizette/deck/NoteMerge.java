package io.github.quizette.deck;

import io.github.quizette.deck.DeckMerge.Change;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one note when a newer deck holds its item too.
 *
 * @param note the result
 * @param change what happened, or null for nothing
 */
record NoteMerge(Note note, Change.@Nullable Kind change) {
  private static final Comparator<LocalDate> UNKNOWN_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());

  /** Orders notes of one item from newer decks: the greatest is the one to take. */
  static final Comparator<Note> NEWNESS =
      Comparator.comparing(Note::personal)
          .thenComparing((Note note) -> note.item().asOf(), UNKNOWN_FIRST)
          .thenComparing(Note::revision)
          .thenComparing(Note::changed, UNKNOWN_FIRST)
          .thenComparing(Note::status)
          .thenComparing(note -> ContentHash.of(note.item()))
          .thenComparing(Note::contentHash);

  /** Merges {@code newer} into {@code old}, notes of the same item. */
  static NoteMerge of(Note old, Note newer, @Nullable LocalDate day) {
    if (old.item().equals(newer.item())) {
      return sameContent(old, newer, day);
    }
    if (old.personal()) {
      return new NoteMerge(old, Change.Kind.PERSONAL);
    }
    if (!newer.personal() && outdated(old, newer)) {
      return new NoteMerge(old, Change.Kind.OUTDATED);
    }
    var revision = Math.max(old.revision() + 1, newer.revision());
    var changed = newer.revision() > old.revision() && day == null ? newer.changed() : day;
    return new NoteMerge(newer.withRevision(revision, changed), Change.Kind.CHANGED);
  }

  /** Only what a person said of the content, or its return, can have changed. */
  private static NoteMerge sameContent(Note old, Note newer, @Nullable LocalDate day) {
    if (newer.personal() && !old.personal()) {
      var revision = Math.max(old.revision(), newer.revision());
      return new NoteMerge(newer.withRevision(revision, newer.changed()), Change.Kind.STATUS);
    }
    var judged = old.status() == Note.Status.ACCEPTED && newer.status() == Note.Status.DRAFT;
    if (old.personal() || judged || old.status() == newer.status()) {
      return new NoteMerge(old, null);
    }
    return new NoteMerge(old.withStatus(newer.status(), day), Change.Kind.STATUS);
  }

  /** Tells whether {@code newer} holds for an earlier day, or is an earlier state of the note. */
  private static boolean outdated(Note old, Note newer) {
    var day = newer.item().asOf();
    var earlier = day != null && UNKNOWN_FIRST.compare(day, old.item().asOf()) < 0;
    var former = newer.revision() > 1 && newer.revision() < old.revision();
    return earlier || former;
  }
}
