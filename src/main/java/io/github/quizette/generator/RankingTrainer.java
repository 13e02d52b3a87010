package io.github.quizette.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Trains the ranking of items: logistic regressions ({@link SparseRegression}), one of the verdict
 * and one of each row of the rubric. The aim of a rating is 1 for a pass, {@value #SMALL_EDIT} for
 * one small edit, 0 for a failure. No chance is involved: the same ratings give the same bytes.
 * Stateless.
 */
public final class RankingTrainer {
  /** The rows of the rubric that have a model of their own; those of the options share one. */
  static final List<String> ROWS =
      List.of("grammatical", "alone", "true", "only", "key", "worth", "options");

  private static final int RUBRIC = 10;
  private static final double SMALL_EDIT = 0.4;
  private static final double PENALTY = 8;
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
    var names = names(ratings);
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
      List<Rating> ratings, SortedSet<String> names, ToDoubleFunction<Rating> aim) {
    var cases =
        ratings.stream()
            .map(r -> new SparseRegression.Case(r.features(), aim.applyAsDouble(r)))
            .toList();
    return SparseRegression.fit(cases, names, PENALTY);
  }

  private static SortedSet<String> names(List<Rating> ratings) {
    var names = new TreeSet<String>();
    ratings.forEach(rating -> names.addAll(rating.features().keySet()));
    return names;
  }
}
