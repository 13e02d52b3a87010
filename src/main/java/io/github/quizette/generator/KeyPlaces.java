package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import io.github.quizette.item.Statements;
import io.github.quizette.text.ContentId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Balances the places of keys over a quiz, so that a place says nothing. Options that are names
 * have no order of their own: their keys are dealt to the places in turn. Figures, dates and
 * statement sets stand as they are, and count where places are equal. The same items give the same
 * places, in whatever order they come. Stateless.
 */
public final class KeyPlaces {
  private static final int MOST_OPTIONS = 5;
  private static final List<String> NAMED =
      Arrays.stream(Answer.Kind.values())
          .filter(Answer.Kind::named)
          .map(kind -> "-" + kind.name().toLowerCase(Locale.ROOT))
          .toList();

  private KeyPlaces() {}

  /**
   * Returns the items with their options in another order: of those that may be reordered and have
   * as many options, no place has two keys more than another.
   */
  public static List<Item> balanced(List<Item> items) {
    var ordered = new int[MOST_OPTIONS];
    items.stream()
        .filter(item -> !free(item) && !item.form().equals(Statements.TRUE_FALSE))
        .filter(item -> item.interaction() instanceof Choice)
        .forEach(item -> ordered[place((Choice) item.interaction())]++);
    var dealt = new HashMap<Integer, int[]>(); // by the number of options
    var places = new HashMap<String, Integer>();
    items.stream()
        .filter(KeyPlaces::free)
        .sorted(Comparator.comparing(Item::id))
        .forEach(
            item -> {
              var options = ((Choice) item.interaction()).options().size();
              var counts = dealt.computeIfAbsent(options, int[]::new);
              var place = rarest(item.id(), counts, ordered);
              counts[place]++;
              places.put(item.id(), place);
            });
    return items.stream()
        .map(item -> places.containsKey(item.id()) ? moved(item, places.get(item.id())) : item)
        .toList();
  }

  /** Tells whether the options of an item have no order of their own. */
  private static boolean free(Item item) {
    return item.interaction() instanceof Choice && NAMED.stream().anyMatch(item.form()::endsWith);
  }

  private static int place(Choice choice) {
    return choice.options().stream().map(Option::correct).toList().indexOf(true);
  }

  /** Returns the place with the fewest keys; of several, one drawn by the item. */
  private static int rarest(String id, int[] counts, int[] ordered) {
    var draws = new Random(ContentId.seed(id)).ints(counts.length).toArray();
    return IntStream.range(0, counts.length)
        .boxed()
        .min(
            Comparator.comparingInt((Integer at) -> counts[at])
                .thenComparingInt(at -> ordered[at])
                .thenComparingInt(at -> draws[at]))
        .orElseThrow();
  }

  private static Item moved(Item item, int place) {
    var choice = (Choice) item.interaction();
    var options = new ArrayList<>(choice.distractors());
    options.add(place, choice.options().get(place(choice)));
    return item.withInteraction(new Choice(options));
  }
}
