package io.github.quizette.evaluation;

import io.github.quizette.nlp.Lemmatizer;
import io.github.quizette.nlp.training.LemmaEvaluation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Lemmas of verbs and nouns with their true tags. The floors are what the official OpenNLP
 * lemmatizer model 1.3.0 reaches on the same words.
 */
final class LemmaFigures implements Evaluation {
  static final double OFFICIAL_VERBS = 95.86;
  static final double OFFICIAL_NOUNS = 97.41;

  @Override
  public String name() {
    return "lemmas";
  }

  @Override
  public List<Path> needs(ReadingData data) {
    return List.of(
        data.corpus("syntax/gum_dev.conllu.gz"), data.corpus("syntax/news_held.conllu.gz"));
  }

  @Override
  public List<Figure> measure(ReadingData data) throws IOException {
    var lemmatizer = new Lemmatizer();
    var score =
        LemmaEvaluation.score(
            needs(data),
            (forms, upos, tags) -> {
              var lemmas = new String[forms.length];
              for (var i = 0; i < forms.length; i++) {
                lemmas[i] = lemmatizer.lemma(forms[i], tags[i]);
              }
              return lemmas;
            });
    return List.of(
        Figure.of("lemmas of verbs on gum_dev, news_held", score.verbs(), OFFICIAL_VERBS),
        Figure.of("lemmas of nouns on gum_dev, news_held", score.nouns(), OFFICIAL_NOUNS));
  }
}
