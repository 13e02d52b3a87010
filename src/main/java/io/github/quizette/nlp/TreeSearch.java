package io.github.quizette.nlp;

/**
 * Finds a tree of high score, with one root and no circle, in little time; its arcs may cross.
 * Stateless.
 */
final class TreeSearch {
  private TreeSearch() {}

  /**
   * Returns the head of each token; the root's is the number of tokens.
   *
   * <p>Each token takes its best head. Where that gives a circle, the circle and all that hangs on
   * it is hung elsewhere, at the least cost.
   *
   * @param scores for each token the scores of all heads, the root's last
   */
  static int[] heads(float[][] scores) {
    int n = scores.length;
    int root = root(scores);
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      heads[i] = i == root ? n : best(scores[i], i);
    }
    for (int[] part = circle(heads); part.length > 0; part = circle(heads)) {
      hangElsewhere(scores, heads, part);
    }
    return heads;
  }

  private static int root(float[][] scores) {
    int n = scores.length;
    int root = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      float lead = n == 1 ? 0 : scores[i][n] - scores[i][best(scores[i], i)];
      if (lead > most) {
        most = lead;
        root = i;
      }
    }
    return root;
  }

  private static int best(float[] scores, int token) {
    int best = token == 0 ? 1 : 0;
    for (int j = best + 1; j < scores.length - 1; j++) {
      best = j != token && scores[j] > scores[best] ? j : best;
    }
    return best;
  }

  /** Returns for each token 2 on the first circle, 1 on what hangs on it; nothing without one. */
  private static int[] circle(int[] heads) {
    int n = heads.length;
    int[] reached = new int[n];
    for (int i = 0; i < n; i++) {
      int at = i;
      while (at < n && reached[at] == 0) {
        reached[at] = i + 1;
        at = heads[at];
      }
      if (at < n && reached[at] == i + 1) {
        return part(heads, at);
      }
    }
    return new int[0];
  }

  private static int[] part(int[] heads, int start) {
    int n = heads.length;
    int[] part = new int[n];
    for (int at = start; part[at] == 0; at = heads[at]) {
      part[at] = 2;
    }
    int[] known = new int[n];
    for (int i = 0; i < n; i++) {
      int at = i;
      while (at < n && part[at] == 0 && known[at] == 0) {
        known[at] = i + 1;
        at = heads[at];
      }
      boolean inside = at < n && part[at] > 0;
      for (int back = i; inside && part[back] == 0; back = heads[back]) {
        part[back] = 1;
      }
    }
    return part;
  }

  private static void hangElsewhere(float[][] scores, int[] heads, int[] part) {
    int token = -1;
    int over = -1;
    float least = Float.POSITIVE_INFINITY;
    for (int i = 0; i < heads.length; i++) {
      for (int j = 0; part[i] == 2 && j < heads.length; j++) {
        float loss = scores[i][heads[i]] - scores[i][j];
        if (part[j] == 0 && loss < least) {
          least = loss;
          token = i;
          over = j;
        }
      }
    }
    heads[token] = over;
  }
}
