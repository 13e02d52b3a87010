package io.github.quizette.nlp.training;

import io.github.quizette.nlp.Matrices;
import io.github.quizette.nlp.ParserNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Moves a {@link ParserNetwork}'s weights: all of a layer, of a table the rows that were read. */
final class NetworkSteps {
  private final ParserNetwork slopes;
  private final List<Adam> matrices = new ArrayList<>();
  private final List<TreeSet<Integer>> touched = new ArrayList<>();

  /**
   * Prepares the steps.
   *
   * @param slopes the sums of the slopes, in the form of the network; cleared by each step
   */
  NetworkSteps(ParserNetwork network, ParserNetwork slopes) {
    this.slopes = slopes;
    for (int i = 0; i < network.matrices().size(); i++) {
      matrices.add(new Adam(network.matrices().get(i), slopes.matrices().get(i)));
    }
    for (int i = 0; i < ParserNetwork.TABLES; i++) {
      touched.add(new TreeSet<>());
    }
  }

  /** Adds the slopes of a token's row to those of its rows in the tables and of its treebank. */
  void learnTables(int[] rows, int source, float[] slope) {
    Matrices.addOne(1f, slope, slopes.sources[source]);
    int from = ParserNetwork.WORD;
    for (int table = 0; table < ParserNetwork.TABLES; table++) {
      float[] sum = slopes.matrices().get(table)[rows[table]];
      for (int j = 0; j < sum.length; j++) {
        sum[j] += slope[from + j];
      }
      touched.get(table).add(rows[table]);
      from += sum.length;
    }
  }

  /** Takes the step of a number, counted from 1. */
  void take(float rate, int number) {
    for (int i = 0; i < matrices.size(); i++) {
      Adam matrix = matrices.get(i);
      if (i < ParserNetwork.TABLES) {
        touched.get(i).forEach(row -> matrix.step(row, rate, number));
        touched.get(i).clear();
      } else {
        matrix.step(rate, number);
      }
    }
  }
}
