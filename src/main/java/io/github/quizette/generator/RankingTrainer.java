package io.github.quizette.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Trains the ranking of items: logistic regressions with a penalty on the squares of the weights,
 * by Newton's method, one of the verdict and one of each row of the rubric. The aim of a rating is
 * 1 for a pass, {@value #SMALL_EDIT} for one small edit, 0 for a failure. No chance is involved:
 * the same ratings give the same bytes. Stateless.
 */
public final class RankingTrainer {
  /** The rows of the rubric that have a model of their own; those of the options share one. */
  static final List<String> ROWS =
      List.of("grammatical", "alone", "true", "only", "key", "worth", "options");

  private static final int RUBRIC = 10;
  private static final double SMALL_EDIT = 0.4;
  private static final double PENALTY = 8;
  private static final double BIAS_PENALTY = 0.01;
  private static final int ROUNDS = 40;
  private static final int PARTS = 8;

  private RankingTrainer() {}

  /**
   * How well a ranking puts the items first that pass, on articles that it was not trained on.
   *
   * @param items number of ratings
   * @param base part of all items that pass
   * @param first part of the best-ranked third that passes
   * @param auc how often an item that passes stands before one that does not
   */
  public record Gain(int items, double base, double first, double auc) {
    /** Returns the figures in a sentence. */
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d ratings: %.1f %% pass, %.1f %% of the best-ranked third; an item that passes"
              + " stands first in %.1f %% of pairs",
          items,
          100 * base,
          100 * first,
          100 * auc);
    }
  }

  /** Trains on all ratings and writes the model as a table. */
  public static void train(List<Rating> ratings, Path output) throws IOException {
    var model = fit(ratings);
    var lines = new ArrayList<String>();
    lines.add("# Weights of the ranking of items, by feature; trained by RankingTrainer.");
    lines.add("# source: training/ratings");
    lines.add("# licence: Apache-2.0");
    lines.add("feature\tverdict\t" + String.join("\t", ROWS));
    var models = new ArrayList<>(List.of(model.verdict()));
    models.addAll(model.rows());
    lines.add(line(RankingModel.BIAS, models.stream().map(LogisticModel::bias)));
    for (var name : names(ratings)) {
      lines.add(line(name, models.stream().map(m -> m.weights().getOrDefault(name, 0.0))));
    }
    Files.writeString(output, String.join("\n", lines) + "\n");
  }

  private static String line(String name, Stream<Double> numbers) {
    return name + "\t" + numbers.map(RankingTrainer::number).collect(Collectors.joining("\t"));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  /** Returns what the ranking gains on left-out articles: trained on seven parts, tried on one. */
  public static Gain gain(List<Rating> ratings) {
    var articles = new ArrayList<>(new TreeSet<>(ratings.stream().map(Rating::article).toList()));
    var scored = new ArrayList<Scored>();
    for (var part = 0; part < PARTS; part++) {
      var left = new HashSet<String>();
      for (var i = part; i < articles.size(); i += PARTS) {
        left.add(articles.get(i));
      }
      var model = fit(ratings.stream().filter(r -> !left.contains(r.article())).toList());
      ratings.stream()
          .filter(r -> left.contains(r.article()))
          .forEach(r -> scored.add(new Scored(r, model.probability(r.features()))));
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    return gain(ratings.size(), scored);
  }

  private record Scored(Rating rating, double score) {}

  private static Gain gain(int items, List<Scored> scored) {
    var passed = scored.stream().filter(s -> s.rating().strict()).count();
    var third = scored.subList(0, scored.size() / 3);
    var first = third.stream().filter(s -> s.rating().strict()).count();
    var before = 0.0;
    var behind = 0L;
    for (var i = scored.size() - 1; i >= 0; i--) {
      if (scored.get(i).rating().strict()) {
        before += behind;
      } else {
        behind++;
      }
    }
    return new Gain(
        items,
        (double) passed / items,
        (double) first / third.size(),
        before / ((double) passed * behind));
  }

  static RankingModel fit(List<Rating> ratings) {
    var names = List.copyOf(names(ratings));
    var verdict = fit(ratings, names, r -> r.strict() ? 1 : r.usable() ? SMALL_EDIT : 0);
    var rows = new ArrayList<LogisticModel>();
    for (var i = 0; i < ROWS.size(); i++) {
      var first = i;
      var end = i == ROWS.size() - 1 ? RUBRIC : i + 1; // the options' rows are one
      rows.add(fit(ratings, names, r -> r.rows().substring(first, end).indexOf('n') < 0 ? 1 : 0));
    }
    return new RankingModel(verdict, rows);
  }

  private static LogisticModel fit(
      List<Rating> ratings, List<String> names, ToDoubleFunction<Rating> aim) {
    var rows = ratings.stream().map(rating -> row(rating, names)).toArray(double[][]::new);
    var aims = ratings.stream().mapToDouble(aim).toArray();
    var weights = newton(rows, aims, names.size() + 1);
    var byName = new TreeMap<String, Double>();
    for (var i = 0; i < names.size(); i++) {
      byName.put(names.get(i), weights[i]);
    }
    return new LogisticModel(byName, weights[names.size()]);
  }

  private static Set<String> names(List<Rating> ratings) {
    var names = new TreeSet<String>();
    ratings.forEach(rating -> names.addAll(rating.features().keySet()));
    return names;
  }

  private static double[] row(Rating rating, List<String> names) {
    var row = new double[names.size() + 1];
    for (var i = 0; i < names.size(); i++) {
      row[i] = rating.features().getOrDefault(names.get(i), 0.0);
    }
    row[names.size()] = 1;
    return row;
  }

  private static double[] newton(double[][] rows, double[] aims, int size) {
    var weights = new double[size];
    for (var round = 0; round < ROUNDS; round++) {
      var gradient = new double[size];
      var curvature = new double[size][size];
      for (var k = 0; k < size; k++) {
        var penalty = k == size - 1 ? BIAS_PENALTY : PENALTY;
        gradient[k] = penalty * weights[k];
        curvature[k][k] = penalty;
      }
      for (var i = 0; i < rows.length; i++) {
        add(rows[i], aims[i], weights, gradient, curvature);
      }
      var step = solve(curvature, gradient);
      for (var k = 0; k < size; k++) {
        weights[k] -= step[k];
      }
    }
    return weights;
  }

  private static void add(
      double[] row, double aim, double[] weights, double[] gradient, double[][] curvature) {
    var sum = 0.0;
    for (var k = 0; k < row.length; k++) {
      sum += row[k] * weights[k];
    }
    var expected = 1 / (1 + StrictMath.exp(-sum));
    var slope = expected * (1 - expected);
    for (var k = 0; k < row.length; k++) {
      if (row[k] != 0) {
        gradient[k] += row[k] * (expected - aim);
        for (var j = 0; j < row.length; j++) {
          curvature[k][j] += slope * row[k] * row[j];
        }
      }
    }
  }

  /** Solves a system with a positive definite matrix by elimination; both are overwritten. */
  private static double[] solve(double[][] matrix, double[] right) {
    var size = right.length;
    for (var k = 0; k < size; k++) {
      for (var i = k + 1; i < size; i++) {
        var factor = matrix[i][k] / matrix[k][k];
        for (var j = k; j < size && factor != 0; j++) {
          matrix[i][j] -= factor * matrix[k][j];
        }
        right[i] -= factor * right[k];
      }
    }
    for (var k = size - 1; k >= 0; k--) {
      for (var j = k + 1; j < size; j++) {
        right[k] -= matrix[k][j] * right[j];
      }
      right[k] /= matrix[k][k];
    }
    return right;
  }
}
