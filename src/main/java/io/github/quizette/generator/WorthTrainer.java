package io.github.quizette.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Learns from graded facts which words speak for asking: a logistic regression on words and on
 * where a fact stands, of which only the weights of the words are kept, because the ranking knows
 * the place by itself. The same facts give the same bytes. Stateless.
 */
public final class WorthTrainer {
  /** Facts that a word must stand in. */
  private static final int FEWEST = 8;

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
    var counts = new TreeMap<String, Integer>();
    facts.forEach(fact -> fact.features().keySet().forEach(f -> counts.merge(f, 1, Integer::sum)));
    counts.values().removeIf(count -> count < FEWEST);
    var names = List.copyOf(counts.keySet());
    var columns = new HashMap<String, Integer>();
    names.forEach(name -> columns.put(name, columns.size()));
    var rows =
        facts.stream()
            .map(
                fact -> {
                  var known =
                      new TreeMap<>(fact.features())
                          .entrySet().stream()
                              .filter(feature -> columns.containsKey(feature.getKey()))
                              .toList();
                  return new SparseRegression.Row(
                      known.stream().mapToInt(f -> columns.get(f.getKey())).toArray(),
                      known.stream().mapToDouble(f -> f.getValue()).toArray(),
                      fact.worth());
                })
            .toList();
    var weights = SparseRegression.fit(rows, names.size(), PENALTY);
    var kept = new TreeMap<String, Double>();
    for (var i = 0; i < names.size(); i++) {
      if (!names.get(i).startsWith(GradedFact.PLACE) && Math.abs(weights[i]) >= SMALLEST) {
        kept.put(names.get(i), weights[i]);
      }
    }
    return new Worth(kept);
  }
}
