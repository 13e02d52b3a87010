package io.github.quizette.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizette.nlp.ArticleAnnotator;
import io.github.quizette.nlp.training.LemmaEvaluation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import org.junit.jupiter.api.Test;

/** The floors of lemmas are what the official model reaches. */
class LemmaFloorsTest {
  @Test
  void areWhatTheOfficialModelReaches() throws IOException {
    var data =
        new ReadingData(
            ReadingFloorsTest.CORPORA, Path.of("training/labels"), ArticleAnnotator.create());
    var treebanks = new LemmaFigures().needs(data);
    assumeTrue(
        treebanks.stream().allMatch(Files::exists), "not checked, some are not here: " + treebanks);
    var official = new LemmatizerME(model());
    var score =
        LemmaEvaluation.score(treebanks, (forms, upos, tags) -> official.lemmatize(forms, upos));
    assertThat(score.verbs()).isCloseTo(LemmaFigures.OFFICIAL_VERBS, within(0.01));
    assertThat(score.nouns()).isCloseTo(LemmaFigures.OFFICIAL_NOUNS, within(0.01));
  }

  private static LemmatizerModel model() throws IOException {
    try (InputStream in =
        LemmaFloorsTest.class.getResourceAsStream("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin")) {
      return new LemmatizerModel(Objects.requireNonNull(in));
    }
  }
}
