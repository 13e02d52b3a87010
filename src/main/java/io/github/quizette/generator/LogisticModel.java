package io.github.quizette.generator;

import java.util.Map;
import java.util.TreeMap;

/**
 * Says from named features how likely something is. Immutable.
 *
 * @param weights by the name of the feature
 * @param bias for something without features
 */
record LogisticModel(Map<String, Double> weights, double bias) {
  LogisticModel {
    weights = Map.copyOf(weights);
  }

  /** Returns the probability, 0 to 1; features without a weight count nothing. */
  double probability(Map<String, Double> features) {
    var sum = bias;
    for (var feature : new TreeMap<>(features).entrySet()) { // the sum is the same in every run
      sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
