package io.github.quizette.evaluation;

import io.github.quizette.nlp.training.AmountEvaluation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Amounts that were labelled by hand: span, kind, value and unit. */
final class AmountFigures implements Evaluation {
  private static final String OWN = "amounts-own.tsv";

  @Override
  public String name() {
    return "amounts";
  }

  @Override
  public List<Path> needs(ReadingData data) {
    return List.of(data.label(OWN));
  }

  @Override
  public List<Figure> measure(ReadingData data) throws IOException {
    var score = AmountEvaluation.score(data.label(OWN), data.annotator());
    return List.of(
        Figure.of("amounts, right of those found", score.precision()),
        Figure.of("amounts, found of those labelled", score.recall()));
  }
}
