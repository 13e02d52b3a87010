package io.github.quizette.deck;

import io.github.quizette.item.Interaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Counts over the items of a deck that are asked. Immutable; every map is in the order to print.
 *
 * @param items that are asked
 * @param status of all notes, also those that are not asked
 * @param kinds choice or cloze
 * @param forms kinds of question, the most frequent first
 * @param difficulties as estimated
 * @param keyPlaces of choices: {@code a}, {@code b} ...
 * @param tags the most frequent first
 * @param keys the most frequent first
 */
public record DeckStatistics(
    int items,
    Map<String, Integer> status,
    Map<String, Integer> kinds,
    Map<String, Integer> forms,
    Map<String, Integer> difficulties,
    Map<String, Integer> keyPlaces,
    Map<String, Integer> tags,
    Map<String, Integer> keys) {

  /** Counts the notes of all {@code decks}. */
  public static DeckStatistics of(List<Deck> decks) {
    var all = decks.stream().flatMap(deck -> deck.notes().stream()).toList();
    var live = all.stream().filter(Note::live).toList();
    return new DeckStatistics(
        live.size(),
        byName(count(all, note -> List.of(note.status().label()))),
        byName(count(live, note -> List.of(kind(note)))),
        byNumber(count(live, note -> List.of(note.item().form()))),
        byName(count(live, note -> List.of(lower(note.item().difficulty())))),
        byName(count(live, DeckStatistics::place)),
        byNumber(count(live, note -> note.item().tags())),
        byNumber(count(live, note -> List.of(note.item().key()))));
  }

  /**
   * Returns the notes that are asked and whose key may hold no more: {@code asOf} is earlier than
   * {@code day}, or not known. The oldest first, unknown days before all.
   */
  public static List<Note> stale(Deck deck, LocalDate day) {
    return deck.notes().stream()
        .filter(Note::live)
        .filter(note -> stale(note, day))
        .sorted(
            Comparator.comparing(
                note -> note.item().asOf(), Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }

  /** Tells whether the key of {@code note} is not known to have held on {@code day} or later. */
  public static boolean stale(Note note, LocalDate day) {
    var known = note.item().asOf();
    return known == null || known.isBefore(day);
  }

  private static String kind(Note note) {
    return note.item().interaction() instanceof Interaction.Choice
        ? ItemJson.CHOICE
        : ItemJson.CLOZE;
  }

  private static List<String> place(Note note) {
    if (note.item().interaction() instanceof Interaction.Choice choice) {
      for (var i = 0; i < choice.options().size(); i++) {
        if (choice.options().get(i).correct()) {
          return List.of(String.valueOf((char) ('a' + i)));
        }
      }
    }
    return List.of();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static Map<String, Integer> count(
      List<Note> notes, Function<Note, List<String>> properties) {
    var counts = new TreeMap<String, Integer>();
    notes.forEach(note -> properties.apply(note).forEach(p -> counts.merge(p, 1, Integer::sum)));
    return counts;
  }

  private static Map<String, Integer> byName(Map<String, Integer> counts) {
    return java.util.Collections.unmodifiableMap(counts);
  }

  private static Map<String, Integer> byNumber(Map<String, Integer> counts) {
    var entries = new ArrayList<>(counts.entrySet());
    entries.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    var sorted = new LinkedHashMap<String, Integer>();
    entries.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return java.util.Collections.unmodifiableMap(sorted);
  }
}
