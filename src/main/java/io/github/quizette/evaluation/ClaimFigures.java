package io.github.quizette.evaluation;

import io.github.quizette.nlp.training.ClaimEvaluation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Clauses that were labelled by hand: how many are taken for facts, how many rightly. */
final class ClaimFigures implements Evaluation {
  private static final String OWN = "claims-own.tsv";
  private static final String ARTICLES = "claims-articles.tsv";

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public List<Path> needs(ReadingData data) {
    return List.of(data.label(OWN), data.label(ARTICLES), data.articles(), data.corpus("text"));
  }

  @Override
  public List<Figure> measure(ReadingData data) throws IOException {
    var shelf = new LabelledArticles(data.articles(), data.corpus("text"));
    var cases = new ArrayList<ClaimEvaluation.Case>();
    for (var set : ClaimEvaluation.SETS) {
      cases.addAll(ClaimEvaluation.texts(data.label(OWN), set));
      cases.addAll(ClaimEvaluation.articles(data.label(ARTICLES), set, shelf::read));
    }
    var score = ClaimEvaluation.score(cases, data.annotator()::annotate);
    return List.of(
        Figure.of("asserted as a fact, right of those taken", 100 * score.precision(), 95),
        Figure.of("asserted as a fact, taken", 100 * score.recall(), 70));
  }
}
