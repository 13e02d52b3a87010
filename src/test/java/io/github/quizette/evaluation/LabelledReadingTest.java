package io.github.quizette.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizette.nlp.Annotator;
import io.github.quizette.nlp.ArticleAnnotator;
import io.github.quizette.nlp.training.ClaimEvaluation;
import io.github.quizette.nlp.training.ReferenceEvaluation;
import io.github.quizette.nlp.training.ReferenceEvaluation.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the floors on the labelled clauses and mentions. */
class LabelledReadingTest {
  private static final Path LABELS = Path.of("training/labels");
  private static final Path CORPORA =
      Path.of(System.getProperty("quizette.corpora", "../shared/corpora"));
  private static final LabelledArticles SHELF =
      new LabelledArticles(CORPORA.resolveSibling("articles"), CORPORA.resolve("text"));
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
          ClaimEvaluation.articles(LABELS.resolve("claims-articles.tsv"), set, SHELF::read));
    }
    holds(ClaimEvaluation.score(cases, ANNOTATOR::annotate), 250);
  }

  private static void holds(ClaimEvaluation.Score score, int labels) {
    assertThat(score.labels()).isGreaterThan(labels);
    assertThat(score.precision()).as("%s %s", score, score.faults()).isGreaterThan(0.95);
    assertThat(score.recall()).as("%s %s", score, score.faults()).isGreaterThan(0.70);
  }

  @ParameterizedTest
  @CsvSource({"NAME, 0.95, 0.85", "PRONOUN, 0.9, 0.5", "DESCRIPTION, 0.9, 0.15"})
  void resolvesMentionsOfTexts(Kind kind, double right, double resolved) throws IOException {
    var cases = new ArrayList<ReferenceEvaluation.Case>();
    for (var set : ReferenceEvaluation.SETS) {
      cases.addAll(ReferenceEvaluation.texts(LABELS.resolve("references-own.tsv"), set));
    }
    holds(ReferenceEvaluation.score(cases, kind, ANNOTATOR::annotate), right, resolved);
  }

  @ParameterizedTest
  @CsvSource({"NAME, 0.95, 0.85", "PRONOUN, 0.9, 0.5", "DESCRIPTION, 0.9, 0.15"})
  void resolvesMentionsOfArticles(Kind kind, double right, double resolved) throws IOException {
    assumeTrue(SHELF.present(), "not checked, no shared articles here");
    var cases = new ArrayList<ReferenceEvaluation.Case>();
    for (var set : ReferenceEvaluation.SETS) {
      cases.addAll(
          ReferenceEvaluation.articles(
              LABELS.resolve("references-articles.tsv"), set, SHELF::read));
    }
    holds(ReferenceEvaluation.score(cases, kind, ANNOTATOR::annotate), right, resolved);
  }

  private static void holds(ReferenceEvaluation.Score score, double right, double resolved) {
    assertThat(score.labels()).isPositive();
    assertThat(score.precision()).as("%s %s", score, score.faults()).isGreaterThan(right);
    assertThat(score.share()).as("%s %s", score, score.faults()).isGreaterThan(resolved);
  }
}
