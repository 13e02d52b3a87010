package io.github.quizette.generator;

import io.github.quizette.fact.Fact;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Item;

/**
 * An item that passed every rule, before the choice.
 *
 * @param item the item
 * @param fact what it asks
 * @param score higher is better
 */
record Candidate(Item item, Fact fact, double score) {
  boolean choice() {
    return item.interaction() instanceof Interaction.Choice;
  }
}
