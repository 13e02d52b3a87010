package io.github.quizette.evaluation;

import io.github.quizette.nlp.training.ReferenceEvaluation;
import io.github.quizette.nlp.training.ReferenceEvaluation.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Mentions that were labelled by hand: how many are resolved, how many rightly. */
final class ReferenceFigures implements Evaluation {
  private static final String OWN = "references-own.tsv";
  private static final String ARTICLES = "references-articles.tsv";

  @Override
  public String name() {
    return "references";
  }

  @Override
  public List<Path> needs(ReadingData data) {
    return List.of(data.label(OWN), data.label(ARTICLES), data.articles(), data.corpus("text"));
  }

  @Override
  public List<Figure> measure(ReadingData data) throws IOException {
    var shelf = new LabelledArticles(data.articles(), data.corpus("text"));
    var cases = new ArrayList<ReferenceEvaluation.Case>();
    for (var set : ReferenceEvaluation.SETS) {
      cases.addAll(ReferenceEvaluation.texts(data.label(OWN), set));
      cases.addAll(ReferenceEvaluation.articles(data.label(ARTICLES), set, shelf::read));
    }
    var names = ReferenceEvaluation.score(cases, Kind.NAME, data.annotator()::annotate);
    var pronouns = ReferenceEvaluation.score(cases, Kind.PRONOUN, data.annotator()::annotate);
    var others = ReferenceEvaluation.score(cases, Kind.DESCRIPTION, data.annotator()::annotate);
    return List.of(
        Figure.of("names, right of those resolved", 100 * names.precision(), 95),
        Figure.of("names, resolved", 100 * names.share(), 85),
        Figure.of("he/she/it, right of those resolved", 100 * pronouns.precision(), 90),
        Figure.of("he/she/it, resolved", 100 * pronouns.share(), 50),
        Figure.of("descriptions, right of those resolved", 100 * others.precision()),
        Figure.of("descriptions, resolved", 100 * others.share()));
  }
}
