package io.github.quizette.exporter;

import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.ClauseOutline;
import java.util.List;

/**
 * What was understood of an article. Immutable.
 *
 * @param article with its names, times and amounts
 * @param clauses of all sentences, in the order of the text
 */
public record ReadingReport(AnnotatedArticle article, List<ClauseOutline> clauses) {
  public ReadingReport {
    clauses = List.copyOf(clauses);
  }
}
