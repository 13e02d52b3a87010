package io.github.quizette.generator;

/** How likely an item must be to pass a judge, by the ranking, to be offered: the one place. */
public enum Choosiness {
  /** What more likely passes than not; nothing where nothing does. */
  STRICT(0.5, 0.5, 1, 0),

  /**
   * What judges pass more often than not; where nothing is as likely, the best that is not hopeless
   * stands alone. On articles left out of the training of the ranking, three of five items chosen
   * from news pass, and three of four with one small edit.
   */
  USUAL(0.42, 0.42, 0.3, 1),

  /** As many as are wanted, for somebody who goes through them before use. */
  GENEROUS(0.2, 0.2, 0.1, Integer.MAX_VALUE);

  private final double completion;
  private final double choice;
  private final double last;
  private final int fewest;

  Choosiness(double completion, double choice, double last, int fewest) {
    this.completion = completion;
    this.choice = choice;
    this.last = last;
    this.fewest = fewest;
  }

  /** Tells whether an item is offered for its own sake. */
  boolean likely(Candidate candidate) {
    return candidate.score() >= (candidate.choice() ? choice : completion);
  }

  /** Tells whether an item may be offered where there are too few. */
  boolean possible(Candidate candidate) {
    return candidate.score() >= last;
  }

  /** Returns the number of items below which those that are possible are offered too. */
  int fewest() {
    return fewest;
  }
}
