package io.github.quizette.evaluation;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.nlp.training.TimeEvaluation;
import io.github.quizette.reader.Source;
import io.github.quizette.reader.TextArticleReader;
import io.github.quizette.text.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Expressions of time that were labelled by hand: how many are resolved, how many rightly. */
final class TimeFigures implements Evaluation {
  private static final String OWN = "times-own.tsv";
  private static final String ARTICLES = "times-articles.tsv";

  @Override
  public String name() {
    return "times";
  }

  @Override
  public List<Path> needs(ReadingData data) {
    return List.of(data.label(OWN), data.label(ARTICLES), data.articles());
  }

  @Override
  public List<Figure> measure(ReadingData data) throws IOException {
    var cases = new ArrayList<TimeEvaluation.Case>();
    for (var set : List.of("dev", "fresh", "fresh2")) {
      cases.addAll(TimeEvaluation.sentences(data.label(OWN), set));
    }
    cases.addAll(
        TimeEvaluation.articles(data.label(ARTICLES), name -> read(data.articles().resolve(name))));
    var score =
        TimeEvaluation.score(cases, article -> data.annotator().annotate(article).sentences());
    return List.of(
        Figure.of("times, right of those resolved", 100 * score.rightOfResolved(), 95),
        Figure.of("times, resolved", 100 * score.resolved(), 75));
  }

  private static Article read(Path file) {
    try {
      return new TextArticleReader().read(Source.ofFile(file)).findFirst().orElseThrow();
    } catch (IOException | InputException e) {
      throw new UncheckedIOException(new IOException(file + ": " + e.getMessage(), e));
    }
  }
}
