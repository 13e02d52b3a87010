package io.github.quizette.deck;

import io.github.quizette.text.ContentId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings newer decks into an older one. The same id is the same item; a changed content gets the
 * next revision; what a person edited or rejected stays as they left it; an item that is no longer
 * made is kept, or retired when asked.
 *
 * <p>Merging the same decks again changes nothing, and the order of the newer decks does not
 * matter.
 */
public final class DeckMerge {
  private DeckMerge() {}

  /** What becomes of an item that none of the newer decks holds. */
  public enum Missing {
    /** It stays as it is. */
    KEEP,
    /** It is retired, unless a person edited or rejected it. */
    RETIRE
  }

  /**
   * What happened to an item.
   *
   * @param id of the item
   * @param kind what happened
   */
  public record Change(String id, Kind kind) {
    /** What can happen to an item. */
    public enum Kind {
      /** It is new. */
      ADDED,
      /** Its content changed and its revision rose. */
      CHANGED,
      /** Its status changed. */
      STATUS,
      /** The newer deck has another content, but a person edited or rejected it: it stays. */
      PERSONAL,
      /** The newer deck's content is older than this one: it stays. */
      OUTDATED,
      /** A newer deck was made of its article and has it no more. */
      MISSING
    }
  }

  /**
   * The outcome of a merge.
   *
   * @param deck the older deck itself if nothing changed
   * @param changes in the order of the items; nothing for an item that stayed the same
   */
  public record Merged(Deck deck, List<Change> changes) {
    public Merged {
      changes = List.copyOf(changes);
    }

    /** Returns how many items changed in this way. */
    public long count(Change.Kind kind) {
      return changes.stream().filter(change -> change.kind() == kind).count();
    }
  }

  /**
   * Returns {@code old} with what is newer in {@code decks}; title, language, profile and the order
   * of the items stay, new items follow.
   *
   * @param day the day of the change, kept with each changed item; null if not wanted
   */
  public static Merged merge(Deck old, List<Deck> decks, Missing missing, @Nullable LocalDate day) {
    var newer = newest(decks);
    var notes = new ArrayList<Note>();
    var changes = new ArrayList<Change>();
    for (var note : old.notes()) {
      var other = newer.remove(note.item().id());
      var result =
          other == null ? unmade(note, missing, decks, day) : NoteMerge.of(note, other, day);
      notes.add(result.note());
      if (result.change() != null) {
        changes.add(new Change(note.item().id(), result.change()));
      }
    }
    for (var note : newer.values()) {
      notes.add(note);
      changes.add(new Change(note.item().id(), Change.Kind.ADDED));
    }
    return new Merged(with(old, articles(old, decks), notes), changes);
  }

  /**
   * Returns {@code old} with those items retired that were made of corrected articles and are not
   * made any more; what a person edited or rejected stays.
   *
   * @param corrected ids of articles
   * @param made the items that are made now
   */
  public static Deck retire(Deck old, Set<String> corrected, Deck made, @Nullable LocalDate day) {
    var kept =
        made.notes().stream().map(note -> note.item().id()).collect(Collectors.toUnmodifiableSet());
    var notes = new ArrayList<Note>();
    for (var note : old.notes()) {
      var gone =
          note.live()
              && !note.personal()
              && !kept.contains(note.item().id())
              && corrected.contains(note.item().evidence().get(0).article());
      notes.add(gone ? note.withStatus(Note.Status.RETIRED, day) : note);
    }
    return notes.equals(old.notes()) ? old : old.with(old.articles(), notes);
  }

  /** An item is missed only where a newer deck was made of its article. */
  private static NoteMerge unmade(
      Note note, Missing missing, List<Deck> decks, @Nullable LocalDate day) {
    var article = note.item().evidence().get(0).article();
    var madeAgain =
        decks.stream()
            .flatMap(deck -> deck.articles().stream())
            .anyMatch(source -> source.id().equals(article));
    if (!madeAgain || !note.live()) {
      return new NoteMerge(note, null);
    }
    var retire = missing == Missing.RETIRE && !note.personal();
    return new NoteMerge(
        retire ? note.withStatus(Note.Status.RETIRED, day) : note, Change.Kind.MISSING);
  }

  private static Deck with(Deck old, List<Deck.Source> articles, List<Note> notes) {
    if (articles.equals(old.articles()) && notes.equals(old.notes())) {
      return old;
    }
    var licences = articles.stream().map(Deck.Source::licence).toList();
    var merged = old.with(articles, notes);
    return articles.size() == old.articles().size()
        ? merged
        : merged.withLicence(Deck.commonLicence(licences));
  }

  /** Returns of each item its newest note, decks in an order of their own. */
  private static Map<String, Note> newest(List<Deck> decks) {
    var newest = new LinkedHashMap<String, Note>();
    for (var deck : inOrder(decks)) {
      for (var note : deck.notes()) {
        newest.merge(note.item().id(), note, BinaryOperator.maxBy(NoteMerge.NEWNESS));
      }
    }
    return newest;
  }

  private static List<Deck.Source> articles(Deck old, List<Deck> decks) {
    var articles = new LinkedHashMap<String, Deck.Source>();
    old.articles().forEach(article -> articles.put(article.id(), article));
    for (var deck : inOrder(decks)) {
      deck.articles().forEach(article -> articles.put(article.id(), article));
    }
    return List.copyOf(articles.values());
  }

  /** Returns the decks in an order that depends on nothing but them. */
  private static List<Deck> inOrder(List<Deck> decks) {
    return decks.stream()
        .sorted(Comparator.comparing(Deck::id).thenComparing(DeckMerge::digest))
        .toList();
  }

  private static String digest(Deck deck) {
    return ContentId.sha256(new String(DeckJson.bytes(deck), StandardCharsets.UTF_8));
  }
}
