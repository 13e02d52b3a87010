package io.github.quizette.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizette.nlp.DependencyParser;
import io.github.quizette.nlp.FineTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SyntaxFloorsTest {
  private static final Path CORPORA =
      Path.of(System.getProperty("quizette.corpora", "../shared/corpora"));

  @Test
  void unseenNewsIsReadWellEnough() throws IOException {
    Path news = CORPORA.resolve("syntax/news_held.conllu.gz");
    assumeTrue(Files.exists(news), () -> "syntax floors not checked: no " + news);
    var score = SyntaxEvaluation.score(news, FineTagger.load(), DependencyParser.load());
    assertThat(score.tags()).as("tags").isGreaterThanOrEqualTo(95.0);
    assertThat(score.heads()).as("UAS").isGreaterThanOrEqualTo(84.0);
    assertThat(score.arcs()).as("LAS").isGreaterThanOrEqualTo(80.0);
  }
}
