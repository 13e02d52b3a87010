package io.github.quizette.generator;

import io.github.quizette.language.Rows;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much the words of a fact say that it is worth asking: the words' part of a model that {@link
 * WorthTrainer} learns from graded facts. Immutable.
 *
 * @param weights by part and word, as {@link WorthWords} names them
 */
record Worth(Map<String, Double> weights) {
  Worth {
    weights = Map.copyOf(weights);
  }

  /** Returns the table that is shipped. */
  static Worth shipped() {
    var weights = new TreeMap<String, Double>();
    Rows.read(
        Worth.class, "worth.tsv", row -> weights.put(row.cell(0), Double.parseDouble(row.cell(1))));
    return new Worth(weights);
  }

  /** Returns the worth: above 0 where the words speak for asking, in the units of log odds. */
  double of(Draft draft) {
    var sum = 0.0;
    for (var word : WorthWords.of(draft).entrySet()) {
      sum += weights.getOrDefault(word.getKey(), 0.0) * word.getValue();
    }
    return sum;
  }
}
