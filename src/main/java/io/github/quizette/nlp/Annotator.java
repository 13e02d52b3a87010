package io.github.quizette.nlp;

import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Article;

/** Reads an article. Implementations are immutable and may be shared by threads. */
@FunctionalInterface
public interface Annotator {
  /** Returns what was understood of {@code article}; linear in its length. */
  AnnotatedArticle annotate(Article article);
}
