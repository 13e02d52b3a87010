package io.github.quizette.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizette.nlp.DependencyParser;
import io.github.quizette.nlp.FineTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxFloorsTest {
  private static final Path CORPORA =
      Path.of(System.getProperty("quizette.corpora", "../shared/corpora"));

  @Test
  void unseenNewsIsReadWellEnough() throws IOException {
    Path news = CORPORA.resolve("syntax/news_held.conllu.gz");
    assumeTrue(Files.exists(news), () -> "syntax floors not checked: no " + news);
    var score = SyntaxEvaluation.score(news, FineTagger.load(), DependencyParser.load());
    assertThat(score.tags()).as("tags").isGreaterThanOrEqualTo(96.5);
    assertThat(score.heads()).as("UAS").isGreaterThanOrEqualTo(87.5);
    assertThat(score.arcs()).as("LAS").isGreaterThanOrEqualTo(85.0);
  }

  @ParameterizedTest
  @CsvSource({"0.6, 89", "0.75, 92", "0.9, 96"})
  void theParserKnowsWhenItIsRight(double confidence, double precision) throws IOException {
    Path dev = CORPORA.resolve("syntax/gum_dev.conllu.gz");
    assumeTrue(Files.exists(dev), () -> "confidence not checked: no " + dev);
    var arcs = ArcEvaluation.of(dev, FineTagger.load(), DependencyParser.load());
    assertThat(arcs.precision(confidence)).isGreaterThanOrEqualTo(precision);
  }
}
