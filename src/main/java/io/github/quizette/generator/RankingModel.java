package io.github.quizette.generator;

import io.github.quizette.language.Rows;
import java.util.HashMap;
import java.util.Map;

/**
 * A logistic model of how likely a judge passes an item, from its {@link Features}. Trained by
 * {@link RankingTrainer} on the ratings in {@code training/ratings}. Immutable.
 *
 * @param weights by the name of the feature
 * @param bias for an item without features
 */
record RankingModel(Map<String, Double> weights, double bias) {
  /** The name under which the bias stands in the file. */
  static final String BIAS = "bias";

  RankingModel {
    weights = Map.copyOf(weights);
  }

  /** Returns the model that is shipped. */
  static RankingModel shipped() {
    var weights = new HashMap<String, Double>();
    Rows.read(
        RankingModel.class,
        "ranking.tsv",
        row -> weights.put(row.cell(0), Double.parseDouble(row.cell(1))));
    var bias = weights.remove(BIAS);
    return new RankingModel(weights, bias == null ? 0 : bias);
  }

  /** Returns the probability, 0 to 1; features without a weight count nothing. */
  double probability(Map<String, Double> features) {
    var sum = bias;
    for (var feature : features.entrySet()) { // sorted: the sum is the same in every run
      sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
