package io.github.quizette.evaluation;

import io.github.quizette.nlp.DependencyParser;
import io.github.quizette.nlp.FineTagger;
import io.github.quizette.nlp.training.SyntaxEvaluation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Tags and arcs of the parser, from predicted tags, on texts that nothing was trained on. */
final class SyntaxFigures implements Evaluation {
  private static final String NEWS = "syntax/news_held.conllu.gz";
  private static final String GUM = "syntax/gum_dev.conllu.gz";

  @Override
  public String name() {
    return "syntax";
  }

  @Override
  public List<Path> needs(ReadingData data) {
    return List.of(data.corpus(NEWS), data.corpus(GUM));
  }

  @Override
  public List<Figure> measure(ReadingData data) throws IOException {
    var tagger = FineTagger.load();
    var parser = DependencyParser.load();
    var news = SyntaxEvaluation.score(data.corpus(NEWS), tagger, parser);
    var gum = SyntaxEvaluation.score(data.corpus(GUM), tagger, parser);
    return List.of(
        Figure.of("tags on news_held", news.tags()),
        Figure.of("syntax, UAS on news_held", news.heads(), 86),
        Figure.of("syntax, LAS on news_held", news.arcs(), 83),
        Figure.of("tags on gum_dev", gum.tags()),
        Figure.of("syntax, UAS on gum_dev", gum.heads()),
        Figure.of("syntax, LAS on gum_dev", gum.arcs()));
  }
}
