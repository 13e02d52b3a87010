package io.github.quizette.generator;

import io.github.quizette.language.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How likely a judge passes an item, from its {@link Features}: the mean of a logistic model of the
 * verdict and of the product of one model for each row of the rubric, because an item passes when
 * no row fails it. Trained by {@link RankingTrainer} on the ratings in {@code training/ratings}.
 * Immutable.
 *
 * @param verdict of the verdict as a whole
 * @param rows of the rows of the rubric, in the order of {@link RankingTrainer#ROWS}
 */
record RankingModel(LogisticModel verdict, List<LogisticModel> rows) {
  /** The name under which the biases stand in the file. */
  static final String BIAS = "bias";

  RankingModel {
    rows = List.copyOf(rows);
  }

  /** Returns the model that is shipped. */
  static RankingModel shipped() {
    var columns = RankingTrainer.ROWS.size() + 1;
    var weights = new ArrayList<Map<String, Double>>();
    for (var i = 0; i < columns; i++) {
      weights.add(new TreeMap<>());
    }
    Rows.read(
        RankingModel.class,
        "ranking.tsv",
        row -> {
          for (var i = 0; i < columns; i++) {
            weights.get(i).put(row.cell(0), Double.parseDouble(row.cell(i + 1)));
          }
        });
    var models = weights.stream().map(RankingModel::model).toList();
    return new RankingModel(models.get(0), models.subList(1, columns));
  }

  private static LogisticModel model(Map<String, Double> weights) {
    var bias = weights.remove(BIAS);
    return new LogisticModel(weights, bias == null ? 0 : bias);
  }

  /** Returns the probability, 0 to 1. */
  double probability(Map<String, Double> features) {
    var product = 1.0;
    for (var row : rows) {
      product *= row.probability(features);
    }
    return (verdict.probability(features) + product) / 2;
  }
}
