package io.github.quizette.generator;

import io.github.quizette.fact.Fact;
import io.github.quizette.item.Quiz;
import io.github.quizette.text.AnnotatedArticle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a quiz of facts. Implementations are immutable and may be shared by threads. */
@FunctionalInterface
public interface QuizGenerator {
  /**
   * Returns the quiz on {@code article}; with fewer items than wanted, or none, where fewer are
   * sound.
   *
   * @param facts most salient first
   */
  default Quiz generate(AnnotatedArticle article, List<Fact> facts, QuizSettings settings) {
    return generate(article, facts, null, settings);
  }

  /**
   * Returns the quiz on {@code article}, with items on what its headline says among them.
   *
   * @param facts most salient first
   * @param headline the same article with its headline told, or null where it cannot be told
   */
  Quiz generate(
      AnnotatedArticle article, List<Fact> facts, @Nullable Told headline, QuizSettings settings);
}
