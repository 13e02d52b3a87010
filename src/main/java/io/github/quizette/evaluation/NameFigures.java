package io.github.quizette.evaluation;

import io.github.quizette.nlp.NameTagger;
import io.github.quizette.nlp.training.NameCorpus;
import io.github.quizette.nlp.training.NameEvaluation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Entity-level F1 of names on texts that nothing was trained on. */
final class NameFigures implements Evaluation {
  private record Corpus(String name, double floor) {
    Path file(ReadingData data) {
      return data.corpus("ner/" + name + ".tsv.gz");
    }
  }

  private static final List<Corpus> CORPORA =
      List.of(
          new Corpus("world-dev", 78),
          new Corpus("gum-open-dev", 77),
          new Corpus("pud-test-news", 71));

  @Override
  public String name() {
    return "names";
  }

  @Override
  public List<Path> needs(ReadingData data) {
    return CORPORA.stream().map(corpus -> corpus.file(data)).toList();
  }

  @Override
  public List<Figure> measure(ReadingData data) throws IOException {
    var tagger = NameTagger.bundled();
    var figures = new ArrayList<Figure>();
    for (var corpus : CORPORA) {
      var found = NameEvaluation.of(NameCorpus.read(corpus.file(data)), tagger::tag);
      figures.add(Figure.of("names, F1 on " + corpus.name(), found.f1(), corpus.floor()));
    }
    return figures;
  }
}
