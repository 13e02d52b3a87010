package io.github.quizette.nlp;

/**
 * Finds the tree of the highest score that has one root and no arcs that cross (Eisner 1996). For
 * one sentence and one thread; time grows with the cube of the length.
 */
final class ProjectiveSearch {
  private static final int OPEN = -1;

  private final float[][] scores;
  private final int length;

  /** Best halves whose head is the right or left end, by left and right end, then their splits. */
  private final float[][] towardsRight;

  private final float[][] towardsLeft;
  private final int[][] splitRight;
  private final int[][] splitLeft;

  /** The same for halves that an arc between the ends has just joined. */
  private final float[][] joined;

  private final int[][] splitJoined;
  private final int[] heads;

  private ProjectiveSearch(float[][] scores) {
    this.scores = scores;
    length = scores.length;
    towardsRight = new float[length][length];
    towardsLeft = new float[length][length];
    joined = new float[length][length];
    splitRight = new int[length][length];
    splitLeft = new int[length][length];
    splitJoined = new int[length][length];
    heads = new int[length];
  }

  /**
   * Returns the head of each token; the root's is the number of tokens.
   *
   * @param scores for each token the scores of all heads, the root's last
   */
  static int[] heads(float[][] scores) {
    var search = new ProjectiveSearch(scores);
    search.fill();
    search.collect();
    return search.heads;
  }

  private void fill() {
    for (int width = 1; width < length; width++) {
      for (int from = 0; from + width < length; from++) {
        join(from, from + width);
        close(from, from + width);
      }
    }
  }

  private void join(int from, int to) {
    int best = from;
    float most = Float.NEGATIVE_INFINITY;
    for (int split = from; split < to; split++) {
      float sum = towardsLeft[from][split] + towardsRight[split + 1][to];
      if (sum > most) {
        most = sum;
        best = split;
      }
    }
    joined[from][to] = most;
    splitJoined[from][to] = best;
  }

  private void close(int from, int to) {
    splitRight[from][to] = OPEN;
    towardsRight[from][to] = Float.NEGATIVE_INFINITY;
    for (int split = from; split < to; split++) {
      float sum = towardsRight[from][split] + joined[split][to] + scores[split][to];
      if (sum > towardsRight[from][to]) {
        towardsRight[from][to] = sum;
        splitRight[from][to] = split;
      }
    }
    splitLeft[from][to] = OPEN;
    towardsLeft[from][to] = Float.NEGATIVE_INFINITY;
    for (int split = from + 1; split <= to; split++) {
      float sum = joined[from][split] + scores[split][from] + towardsLeft[split][to];
      if (sum > towardsLeft[from][to]) {
        towardsLeft[from][to] = sum;
        splitLeft[from][to] = split;
      }
    }
  }

  private void collect() {
    int root = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < length; i++) {
      float sum = towardsRight[0][i] + towardsLeft[i][length - 1] + scores[i][length];
      if (sum > most) {
        most = sum;
        root = i;
      }
    }
    heads[root] = length;
    collectRight(0, root);
    collectLeft(root, length - 1);
  }

  /** Collects the arcs of a half whose head is its right end. */
  private void collectRight(int from, int to) {
    if (from < to) {
      int split = splitRight[from][to];
      heads[split] = to;
      collectRight(from, split);
      collectJoined(split, to);
    }
  }

  private void collectLeft(int from, int to) {
    if (from < to) {
      int split = splitLeft[from][to];
      heads[split] = from;
      collectJoined(from, split);
      collectLeft(split, to);
    }
  }

  private void collectJoined(int from, int to) {
    int split = splitJoined[from][to];
    collectLeft(from, split);
    collectRight(split + 1, to);
  }
}
