package io.github.quizette.text;

/**
 * How much one sentence carries of its article's story; each part 0 to 1.
 *
 * @param position 1 for the first sentence of prose, falling with the root of its place
 * @param entities how often the article speaks of those whom the sentence speaks of; 1 for the
 *     sentence with the most
 * @param centrality how like its words are to those of the whole article, and to those of headline
 *     and first sentence
 */
public record SentenceWeight(double position, double entities, double centrality) {
  public SentenceWeight {
    check(position);
    check(entities);
    check(centrality);
  }

  private static void check(double part) {
    if (!(part >= 0 && part <= 1)) {
      throw new IllegalArgumentException("not between 0 and 1: " + part);
    }
  }

  /** Returns the mean of the three parts, 0 to 1. */
  public double total() {
    return (position + entities + centrality) / 3;
  }
}
