package io.github.quizette.deck;

import io.github.quizette.item.Item;
import io.github.quizette.item.Stem;
import io.github.quizette.text.ContentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one deck of many, such as those of the days of a month. A fact that several articles tell
 * stands once, in its newest wording and with its newest key, under the id it had first: who learnt
 * it goes on. What a person edited or rejected outlasts what was made.
 *
 * <p>Two items ask the same if form, way of answering, names and figures of their stems are the
 * same, and either all words of the stems, or {@value #ALIKE_PERCENT} % of them and the key. The
 * order of the decks does not matter, and decks compiled again give the same bytes.
 */
public final class DeckCompilation {
  private static final int ALIKE_PERCENT = 75;
  private static final Comparator<LocalDate> UNKNOWN_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());

  private DeckCompilation() {}

  /**
   * A compiled deck.
   *
   * @param deck the items in the order of their first day
   * @param joined number of items that went into another one
   */
  public record Compiled(Deck deck, int joined) {}

  /**
   * Compiles decks.
   *
   * @param title of the new deck
   */
  public static Compiled compile(List<Deck> decks, String title) {
    var ordered = ordered(decks);
    var articles = new LinkedHashMap<String, Deck.Source>();
    var newest = new LinkedHashMap<String, Note>();
    for (var deck : ordered) {
      deck.articles().forEach(article -> articles.put(article.id(), article));
      for (var note : deck.notes()) {
        newest.merge(note.item().id(), note, DeckCompilation::newer);
      }
    }
    var total = newest.size();
    var notes = joined(List.copyOf(newest.values()));
    var first = ordered.get(0);
    var deck =
        new Deck(
            ContentId.of("d", articles.keySet().stream().sorted().toArray(String[]::new)),
            title,
            first.language(),
            Deck.commonLicence(articles.values().stream().map(Deck.Source::licence).toList()),
            Deck.GENERATOR,
            first.profile(),
            List.copyOf(articles.values()),
            notes);
    return new Compiled(deck, total - notes.size());
  }

  private static List<Deck> ordered(List<Deck> decks) {
    if (decks.isEmpty()) {
      throw new IllegalArgumentException("no deck to compile");
    }
    return decks.stream()
        .sorted(
            Comparator.comparing(DeckCompilation::day, UNKNOWN_LAST)
                .thenComparing(Deck::id)
                .thenComparing(deck -> ContentId.sha256(deck.toString())))
        .toList();
  }

  private static @Nullable LocalDate day(Deck deck) {
    return deck.articles().stream()
        .map(Deck.Source::published)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static Note newer(Note one, Note other) {
    return NoteMerge.NEWNESS.compare(one, other) >= 0 ? one : other;
  }

  /** Joins notes that ask the same; each stays where the first of them stands. */
  private static List<Note> joined(List<Note> notes) {
    var results = new ArrayList<Note>();
    var places = new HashMap<Subject, List<Integer>>();
    for (var note : notes) {
      var same = places.computeIfAbsent(Subject.of(note.item()), key -> new ArrayList<>());
      var place =
          same.stream().filter(at -> alike(results.get(at).item(), note.item())).findFirst();
      if (place.isPresent()) {
        results.set(place.get(), joined(results.get(place.get()), note));
      } else {
        same.add(results.size());
        results.add(note);
      }
    }
    return results;
  }

  /** The older note's id, the newer one's content; a later revision than both had. */
  private static Note joined(Note first, Note second) {
    var content = newer(first, second);
    if (content.equals(first)) {
      return first;
    }
    var day = second.changed() != null ? second.changed() : second.item().asOf();
    return new Note(
        content.item().withId(first.item().id()),
        first.revision() + second.revision(),
        content.contentHash(),
        content.status(),
        content.editedBy(),
        day);
  }

  /** What must be the same to the letter where two items ask the same. */
  private record Subject(String form, Class<?> interaction, Set<String> namesAndFigures) {
    static Subject of(Item item) {
      var names = new HashSet<String>();
      var words = item.stem().text().replace(Stem.GAP, " ").split("[^\\p{L}\\p{M}\\p{N}]+", -1);
      for (var i = 1; i < words.length; i++) { // the first is capital in any sentence
        if (!words[i].isEmpty() && !Character.isLowerCase(words[i].codePointAt(0))) {
          names.add(words[i]);
        }
      }
      return new Subject(item.form(), item.interaction().getClass(), Set.copyOf(names));
    }
  }

  private static boolean alike(Item one, Item other) {
    var words = new HashSet<>(Wording.words(one.stem().text()));
    var sameKey = Wording.words(one.key()).equals(Wording.words(other.key()));
    var all = new HashSet<>(Wording.words(other.stem().text()));
    var common = new HashSet<>(words);
    common.retainAll(all);
    all.addAll(words);
    return common.size() * 100 >= all.size() * (sameKey ? ALIKE_PERCENT : 100);
  }

  /** Returns a title for decks of one month, one year, or any time. */
  public static String title(List<Deck> decks) {
    var days = new ArrayList<LocalDate>();
    decks.stream().map(DeckCompilation::day).filter(Objects::nonNull).forEach(days::add);
    var months = days.stream().map(day -> day.withDayOfMonth(1)).distinct().toList();
    return months.size() == 1 ? "News of " + months.get(0).toString().substring(0, 7) : "News";
  }
}
