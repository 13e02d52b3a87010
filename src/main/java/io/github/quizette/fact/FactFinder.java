package io.github.quizette.fact;

import io.github.quizette.text.AnnotatedArticle;
import java.util.List;

/** Finds candidate facts. Implementations are immutable and may be shared by threads. */
@FunctionalInterface
public interface FactFinder {
  /** Returns the facts in {@code article}, most salient first, ties in the order of the text. */
  List<Fact> find(AnnotatedArticle article);
}
