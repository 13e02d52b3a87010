package io.github.quizette.generator;

import io.github.quizette.fact.Fact;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Item;
import io.github.quizette.text.Span;
import java.util.Map;

/**
 * An item that passed every rule, before the choice.
 *
 * @param item the item
 * @param fact what it asks
 * @param score higher is better
 * @param features what the score is made of, by name
 * @param place where the key stands in the article's body
 * @param headline whether it asks the headline as told
 */
record Candidate(
    Item item,
    Fact fact,
    double score,
    Map<String, Double> features,
    Span place,
    boolean headline) {
  boolean choice() {
    return item.interaction() instanceof Interaction.Choice;
  }
}
