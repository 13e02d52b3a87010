package io.github.quizette.nlp.training;

import io.github.quizette.nlp.ArcConfidence;
import io.github.quizette.nlp.DependencyParser;
import io.github.quizette.nlp.training.Treebank.Sentence;
import io.github.quizette.text.DependencyTree;
import java.util.ArrayList;
import java.util.List;

/** Fits the parser's confidence: how likely an arc is right, given what spoke for it. */
final class ConfidenceFit {
  private static final int ROUNDS = 1500;
  private static final double RATE = 0.1;

  private final List<float[]> evidence = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();

  /**
   * Returns the factors of the curve that fits a parser on sentences it was not trained on; an arc
   * is right if its head and its relation are.
   */
  static float[] factors(DependencyParser parser, List<Sentence> unseen) {
    var fit = new ConfidenceFit();
    for (Sentence sentence : unseen) {
      fit.collect(parser, sentence);
    }
    return fit.descend();
  }

  private void collect(DependencyParser parser, Sentence sentence) {
    DependencyTree tree = parser.parse(sentence.forms(), sentence.given()).tree();
    float[][] terms = parser.evidence(sentence.forms(), sentence.given());
    for (int i = 0; i < terms.length; i++) {
      evidence.add(terms[i]);
      right.add(
          tree.head(i) == sentence.heads()[i] && tree.relation(i).equals(sentence.relations()[i]));
    }
  }

  private float[] descend() {
    double[] factors = new double[ArcConfidence.TERMS];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[factors.length];
      for (int n = 0; n < evidence.size(); n++) {
        float[] terms = evidence.get(n);
        double sum = 0;
        for (int i = 0; i < factors.length; i++) {
          sum += factors[i] * terms[i];
        }
        double miss = (right.get(n) ? 1 : 0) - 1 / (1 + StrictMath.exp(-sum));
        for (int i = 0; i < factors.length; i++) {
          slope[i] += miss * terms[i];
        }
      }
      for (int i = 0; i < factors.length; i++) {
        factors[i] += RATE * slope[i] / evidence.size();
      }
    }
    float[] result = new float[factors.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = (float) factors[i];
    }
    return result;
  }
}
