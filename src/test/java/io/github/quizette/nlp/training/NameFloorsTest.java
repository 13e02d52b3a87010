package io.github.quizette.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizette.nlp.NameTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the figures of {@code training/README.md} where the corpora are at hand. */
class NameFloorsTest {
  private static final Path CORPORA =
      Path.of(System.getProperty("quizette.corpora", "../shared/corpora"));

  private static final NameTagger TAGGER = NameTagger.bundled();

  @ParameterizedTest
  @CsvSource({"world-dev, 78", "gum-open-dev, 77", "pud-test-news, 71"})
  void namesAreFoundAtLeastThisWell(String corpus, double floor) throws IOException {
    Path file = CORPORA.resolve("ner").resolve(corpus + ".tsv.gz");
    assumeTrue(Files.exists(file), "not checked, no such corpus here: " + file);
    NameEvaluation found = NameEvaluation.of(NameCorpus.read(file), TAGGER::tag);
    assertThat(found.f1()).as(found.toString()).isGreaterThanOrEqualTo(floor);
  }
}
