package io.github.quizette.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.nlp.Annotator;
import io.github.quizette.nlp.ArticleAnnotator;
import io.github.quizette.nlp.training.ClaimEvaluation;
import io.github.quizette.text.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Holds the floors on the labelled clauses and mentions. */
class LabelledReadingTest {
  private static final Path LABELS = Path.of("training/labels");
  private static final LabelledArticles SHELF =
      new LabelledArticles(
          Path.of(System.getProperty("quizette.corpora", "../shared/corpora")).resolve(".."));
  private static final Annotator ANNOTATOR = ArticleAnnotator.create();

  @Test
  void takesOnlyWhatATextAssertsForAFact() throws IOException {
    var cases = new ArrayList<ClaimEvaluation.Case>();
    for (var set : ClaimEvaluation.SETS) {
      cases.addAll(ClaimEvaluation.texts(LABELS.resolve("claims-own.tsv"), set));
    }
    holds(ClaimEvaluation.score(cases, ANNOTATOR::annotate), 450);
  }

  @Test
  void takesOnlyWhatAnArticleAssertsForAFact() throws IOException {
    assumeTrue(SHELF.present(), "not checked, no shared articles here");
    var cases = new ArrayList<ClaimEvaluation.Case>();
    for (var set : ClaimEvaluation.SETS) {
      cases.addAll(
          ClaimEvaluation.articles(
              LABELS.resolve("claims-articles.tsv"), set, LabelledReadingTest::article));
    }
    holds(ClaimEvaluation.score(cases, ANNOTATOR::annotate), 250);
  }

  private static void holds(ClaimEvaluation.Score score, int labels) {
    assertThat(score.labels()).isGreaterThan(labels);
    assertThat(score.precision()).as("%s %s", score, score.faults()).isGreaterThan(0.95);
    assertThat(score.recall()).as("%s %s", score, score.faults()).isGreaterThan(0.70);
  }

  private static Article article(String reference) {
    try {
      return SHELF.read(reference);
    } catch (IOException | InputException e) {
      throw new UncheckedIOException(new IOException(e.getMessage(), e));
    }
  }
}
