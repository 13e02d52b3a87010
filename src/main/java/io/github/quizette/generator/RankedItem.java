package io.github.quizette.generator;

import io.github.quizette.item.Item;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An item of a quiz with what it was chosen by. Immutable.
 *
 * @param item the item
 * @param score how likely a judge passes it, 0 to 1
 * @param features what the score is made of, sorted by name; a name that is missing has the value 0
 */
public record RankedItem(Item item, double score, SortedMap<String, Double> features) {
  public RankedItem {
    features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
  }
}
