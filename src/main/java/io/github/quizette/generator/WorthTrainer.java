package io.github.quizette.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns from graded facts which words speak for asking: a logistic regression on words and on
 * where a fact stands, of which only the weights of the words are kept, because the ranking knows
 * the place by itself. The same facts give the same bytes. Stateless.
 */
public final class WorthTrainer {
  /** Facts that a word must stand in. */
  private static final int FEWEST = 5;

  private static final double PENALTY = 10;
  private static final double SMALLEST = 0.01;

  private WorthTrainer() {}

  /** Trains on all facts and writes the words with their weights as a table. */
  public static void train(List<GradedFact> facts, Path output) throws IOException {
    var lines = new ArrayList<String>();
    lines.add("# What words say for or against asking a fact, in log odds; made by WorthTrainer.");
    lines.add("# source: training/worth");
    lines.add("# licence: Apache-2.0");
    lines.add("feature\tweight");
    new TreeMap<>(fit(facts).weights())
        .forEach((word, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.3f", word, weight)));
    Files.writeString(output, String.join("\n", lines) + "\n");
  }

  static Worth fit(List<GradedFact> facts) {
    var cases =
        facts.stream()
            .map(fact -> new SparseRegression.Case(features(fact), fact.worth() ? 1 : 0))
            .toList();
    var counts = new TreeMap<String, Integer>();
    cases.forEach(one -> one.features().keySet().forEach(f -> counts.merge(f, 1, Integer::sum)));
    counts.values().removeIf(count -> count < FEWEST);
    var model = SparseRegression.fit(cases, new TreeSet<>(counts.keySet()), PENALTY);
    var kept = new TreeMap<>(model.weights());
    kept.keySet().removeIf(GradedFact::isPlace);
    kept.values().removeIf(weight -> Math.abs(weight) < SMALLEST);
    return new Worth(kept);
  }

  private static Map<String, Double> features(GradedFact fact) {
    var all = new TreeMap<String, Double>();
    var words = new TreeMap<String, Double>();
    fact.features().forEach((name, v) -> (GradedFact.isPlace(name) ? all : words).put(name, v));
    all.putAll(fact.kind().map(kind -> WorthWords.byKind(words, kind)).orElse(words));
    return all;
  }
}
