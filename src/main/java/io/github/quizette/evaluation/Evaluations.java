package io.github.quizette.evaluation;

import java.util.List;

/** The roster of what is measured about reading: a new one is a class and a line here. */
public final class Evaluations {
  private static final List<Evaluation> READING =
      List.of(
          new NameFigures(),
          new SyntaxFigures(),
          new LemmaFigures(),
          new TimeFigures(),
          new AmountFigures(),
          new ClaimFigures(),
          new ReferenceFigures());

  private Evaluations() {}

  /** Returns all that is measured, in the order in which it is printed. */
  public static List<Evaluation> reading() {
    return READING;
  }
}
