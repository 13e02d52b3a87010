package io.github.quizette.generator;

import io.github.quizette.fact.Fact;
import io.github.quizette.item.Quiz;
import io.github.quizette.text.AnnotatedArticle;
import java.util.List;

/** Makes a quiz of facts. Implementations are immutable and may be shared by threads. */
@FunctionalInterface
public interface QuizGenerator {
  /**
   * Returns the quiz on {@code article}; with fewer items than wanted, or none, where fewer are
   * sound.
   *
   * @param facts most salient first
   */
  Quiz generate(AnnotatedArticle article, List<Fact> facts, QuizSettings settings);
}
