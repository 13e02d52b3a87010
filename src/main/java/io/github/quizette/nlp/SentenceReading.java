package io.github.quizette.nlp;

import io.github.quizette.text.DependencyTree;

/**
 * One sentence being read by a {@link DependencyParser}: finds the heads, then names the relations.
 * For one thread and one sentence.
 */
final class SentenceReading {
  /** Above this length the search for a tree without crossing arcs costs too much. */
  private static final int LONG = 128;

  private static final double LEAST = 1e-12;

  private final ParserModel model;

  /** The head of each token, -1 for the root. */
  final int[] heads;

  /** The label number of each token's arc. */
  final int[] chosen;

  /** The tag number of each token. */
  final int[] tagged;

  private final double[] hung;
  private final double[] named;

  SentenceReading(ParserModel model, String[] forms, String[] tags) {
    this.model = model;
    heads = new int[forms.length];
    chosen = new int[forms.length];
    tagged = new int[forms.length];
    hung = new double[forms.length];
    named = new double[forms.length];
    if (forms.length > 0) {
      var pass = new NetworkPass(model.network(), rows(forms, tags), NetworkPass.Noise.NONE);
      int[] found =
          forms.length > LONG ? TreeSearch.heads(pass.scores) : ProjectiveSearch.heads(pass.scores);
      float[][] tagScores = pass.tags();
      float[][] relations = pass.relations(pass.naming(found));
      for (int i = 0; i < heads.length; i++) {
        hung[i] = odds(pass.scores[i], found[i], i);
        name(i, found[i], relations[i]);
        tagged[i] = best(tagScores[i]);
        heads[i] = found[i] == heads.length ? DependencyTree.ROOT : found[i];
      }
    }
  }

  private float[][] rows(String[] forms, String[] tags) {
    var atoms = TokenAtoms.of(forms, model.classes());
    float[][] rows = new float[forms.length][ParserNetwork.INPUT];
    int[] places = new int[ParserNetwork.TABLES];
    for (int i = 0; i < rows.length; i++) {
      model.words().read(atoms.word[i], rows[i]);
      for (int table = 0; table < ParserNetwork.TABLES; table++) {
        places[table] = ParserNetwork.row(table, atoms, i, tags[i]);
      }
      model.network().readTables(places, ParserNetwork.EDITED, rows[i]);
    }
    return rows;
  }

  private void name(int token, int over, float[] scores) {
    if (over == heads.length) {
      chosen[token] = model.rootLabel();
      named[token] = hung[token];
      return;
    }
    scores[model.rootLabel()] = Float.NEGATIVE_INFINITY;
    chosen[token] = best(scores);
    named[token] = odds(scores, chosen[token], -1);
  }

  float[] evidence(int token) {
    double over = heads[token] < 0 ? hung[token] : hung[heads[token]];
    return ArcConfidence.evidence(hung[token], over, named[token]);
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  /** Returns the logarithm of the odds of one choice against all others but one. */
  private static double odds(float[] scores, int chosen, int without) {
    float most = scores[chosen];
    for (int i = 0; i < scores.length; i++) {
      most = i == without ? most : Math.max(most, scores[i]);
    }
    double others = 0;
    for (int i = 0; i < scores.length; i++) {
      others += i == without || i == chosen ? 0 : StrictMath.exp(scores[i] - most);
    }
    return scores[chosen] - most - StrictMath.log(Math.max(others, LEAST));
  }
}
