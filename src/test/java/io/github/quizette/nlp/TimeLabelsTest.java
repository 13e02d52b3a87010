package io.github.quizette.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.nlp.training.TimeEvaluation;
import io.github.quizette.nlp.training.TimeEvaluation.Score;
import io.github.quizette.reader.Source;
import io.github.quizette.reader.TextArticleReader;
import io.github.quizette.text.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the floors on the labelled expressions of time. */
class TimeLabelsTest {
  private static final Path LABELS = Path.of("training/labels");
  private static final Path ARTICLES = Path.of("../shared/articles");

  @ParameterizedTest
  @ValueSource(strings = {"dev", "fresh", "fresh2"})
  void readsOwnSentencesWithGuessedTags(String set) throws IOException {
    var cases = TimeEvaluation.sentences(LABELS.resolve("times-own.tsv"), set);
    holds(TimeEvaluation.score(cases, article -> PlainSentences.of(article.body())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "fresh", "fresh2"})
  void readsOwnSentencesAsAnnotated(String set) throws IOException {
    var annotator = ArticleAnnotator.create();
    var cases = TimeEvaluation.sentences(LABELS.resolve("times-own.tsv"), set);
    holds(TimeEvaluation.score(cases, article -> annotator.annotate(article).sentences()));
  }

  @Test
  void readsArticles() throws IOException {
    assumeTrue(Files.isDirectory(ARTICLES), "no " + ARTICLES + " here");
    var annotator = ArticleAnnotator.create();
    var cases =
        TimeEvaluation.articles(
            LABELS.resolve("times-articles.tsv"), name -> read(ARTICLES.resolve(name)));
    holds(TimeEvaluation.score(cases, article -> annotator.annotate(article).sentences()));
  }

  private static void holds(Score score) {
    assertThat(score.labels()).isPositive();
    assertThat(score.rightOfResolved()).as("%s %s", score, score.faults()).isGreaterThan(0.95);
    assertThat(score.resolved()).as("%s %s", score, score.faults()).isGreaterThan(0.75);
  }

  private static Article read(Path file) {
    try {
      return new TextArticleReader().read(Source.ofFile(file)).findFirst().orElseThrow();
    } catch (IOException | InputException e) {
      throw new UncheckedIOException(new IOException(file + ": " + e.getMessage(), e));
    }
  }
}
