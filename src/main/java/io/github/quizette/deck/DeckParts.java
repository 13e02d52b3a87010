package io.github.quizette.deck;

import io.github.quizette.text.ContentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes parts out of a deck: items by what they are, or the whole of it piece by piece. */
public final class DeckParts {
  private DeckParts() {}

  /** By what a deck is split. */
  public enum By {
    /** An item goes with its first tag. */
    TAG,
    /** The day for which the key holds, or of the article. */
    DAY,
    /** The month of that day. */
    MONTH,
    /** So many items each. */
    SIZE
  }

  /**
   * A part of a deck.
   *
   * @param name what it has in common, for file names: a tag, a day, a number
   * @param deck its items, with ids unchanged
   */
  public record Part(String name, Deck deck) {}

  /** Returns the deck with the notes that {@code wanted} takes. */
  public static Deck filter(Deck deck, Predicate<Note> wanted) {
    return deck.with(
        deck.articles(), deck.notes().stream().filter(wanted).collect(Collectors.toList()));
  }

  /**
   * Splits a deck into decks with ids and titles of their own; no item is lost or doubled.
   *
   * @param size items of a part, at least 1; only where it is split by size
   * @return in the order in which their first items stand
   */
  public static List<Part> split(Deck deck, By by, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("a part holds at least one item");
    }
    var days = new LinkedHashMap<String, @Nullable LocalDate>();
    deck.articles().forEach(article -> days.put(article.id(), article.published()));
    var groups = new LinkedHashMap<String, List<Note>>();
    var count = 0;
    for (var note : deck.notes()) {
      var name = name(note, by, days, count++ / size);
      groups.computeIfAbsent(name, unused -> new ArrayList<>()).add(note);
    }
    return groups.entrySet().stream()
        .map(group -> new Part(group.getKey(), part(deck, group.getKey(), group.getValue())))
        .toList();
  }

  private static String name(Note note, By by, Map<String, @Nullable LocalDate> days, int number) {
    var day = note.item().asOf();
    if (day == null) {
      day = days.get(note.item().evidence().get(0).article());
    }
    return switch (by) {
      case TAG -> note.item().tags().isEmpty() ? "untagged" : note.item().tags().get(0);
      case DAY -> day == null ? "undated" : day.toString();
      case MONTH -> day == null ? "undated" : day.toString().substring(0, 7);
      case SIZE -> Integer.toString(number + 1);
    };
  }

  private static Deck part(Deck deck, String name, List<Note> notes) {
    var used =
        notes.stream()
            .flatMap(note -> note.item().evidence().stream())
            .map(evidence -> evidence.article())
            .collect(Collectors.toSet());
    return new Deck(
        ContentId.of("d", deck.id(), name),
        deck.title() + ": " + name,
        deck.language(),
        deck.licence(),
        Deck.GENERATOR,
        deck.profile(),
        deck.articles().stream().filter(article -> used.contains(article.id())).toList(),
        notes);
  }
}
