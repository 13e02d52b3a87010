package io.github.quizette.deck;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What only shows over a whole deck: how well keys could be guessed by length, place and wording.
 * Of the items that are asked and have one key; true/false items have no places and no lengths.
 * Immutable.
 *
 * <p>A key that stands out gives an item away whether it came about by a habit or by chance, so the
 * bounds are of what stands in the deck. Their sources: Haladyna, Downing &amp; Rodriguez 2002,
 * rules 20 (vary the place of the key), 22 (choices that do not overlap), 24 (choices of equal
 * length) and 28 (no clues); docs/deck-format.md says why they are what they are.
 *
 * @param lengths items whose choices differ by what they say, so that their lengths count
 * @param longest of them: items whose key alone is the longest choice, in characters
 * @param places how many keys stand at the first place, at the second, and so on; five numbers
 * @param shared items whose stem holds the key, or a name that of all choices only the key has
 * @param overlapping items with a choice that is, or is part of, another one
 */
public record DeckFigures(
    int lengths, int longest, List<Integer> places, int shared, int overlapping) {
  /** Fewer choices have no bounds: one item more or less would decide. */
  public static final int FEWEST = 10;

  /** The most keys, in hundredths of the items, that may be the longest choice alone. */
  public static final int MOST_LONGEST = 30;

  /** The most keys, in hundredths of the items, that may stand at one place. */
  public static final int MOST_AT_A_PLACE = 40;

  /** The figures of no items. */
  static final DeckFigures NONE = new DeckFigures(0, 0, List.of(0, 0, 0, 0, 0), 0, 0);

  private static final int PERCENT = 100;

  public DeckFigures {
    places = List.copyOf(places);
  }

  /** Counts over items. */
  static DeckFigures of(List<ItemView> all) {
    var items = all.stream().filter(item -> item.live() && !item.key().isEmpty()).toList();
    var choices = items.stream().filter(item -> item.choices().size() > 2).toList();
    var lengths = choices.stream().filter(item -> !item.judged()).toList();
    return new DeckFigures(
        lengths.size(),
        count(lengths.stream().filter(DeckFigures::longest).count()),
        IntStream.range(0, NONE.places.size())
            .mapToObj(at -> count(choices.stream().filter(item -> place(item) == at).count()))
            .toList(),
        count(items.stream().filter(i -> Cues.told(i) || !Cues.shared(i).isEmpty()).count()),
        count(choices.stream().filter(item -> !Cues.overlaps(item).isEmpty()).count()));
  }

  private static int count(long number) {
    return Math.toIntExact(number);
  }

  private static int place(ItemView item) {
    return item.choices().stream().map(ItemView.Choice::correct).toList().indexOf(true);
  }

  private static boolean longest(ItemView item) {
    var key = item.key().length();
    return item.choices().stream()
        .allMatch(choice -> choice.correct() || choice.text().length() < key);
  }

  /** Returns the figures of both parts of a deck. */
  DeckFigures plus(DeckFigures other) {
    return new DeckFigures(
        lengths + other.lengths,
        longest + other.longest,
        IntStream.range(0, places.size())
            .mapToObj(at -> places.get(at) + other.places.get(at))
            .toList(),
        shared + other.shared,
        overlapping + other.overlapping);
  }

  /** Returns the number of items with three choices and more. */
  public int choices() {
    return places.stream().mapToInt(Integer::intValue).sum();
  }

  /** Tells, as faults of the whole deck, which bounds it exceeds. */
  void judge(Report report) {
    if (lengths >= FEWEST && longest * PERCENT > MOST_LONGEST * lengths) {
      report.error(
          0,
          "deck: in " + share(longest, lengths) + " items the key alone is the longest choice",
          "at most " + MOST_LONGEST + " % may be; write distractors as long as keys");
    }
    for (var at = 0; at < places.size(); at++) {
      if (choices() >= FEWEST && places.get(at) * PERCENT > MOST_AT_A_PLACE * choices()) {
        report.error(
            0,
            "deck: " + share(places.get(at), choices()) + " keys are choice " + letter(at),
            "at most " + MOST_AT_A_PLACE + " % may be; mix the choices");
      }
    }
  }

  /** Returns the figures on one line. */
  public String text() {
    var at =
        IntStream.range(0, places.size())
            .filter(place -> place < 4 || places.get(place) > 0)
            .mapToObj(place -> letter(place) + " " + places.get(place))
            .collect(Collectors.joining(", "));
    return String.join(
        "; ",
        "items of choice: " + choices(),
        "key alone the longest: " + share(longest, lengths),
        "places: " + at,
        "words that stem and key alone share: " + shared,
        "choices that overlap: " + overlapping);
  }

  private static char letter(int place) {
    return (char) ('a' + place);
  }

  private static String share(int part, int all) {
    var percent = all == 0 ? 0.0 : 100.0 * part / all;
    return String.format(Locale.ROOT, "%d of %d (%.0f %%)", part, all, percent);
  }
}
