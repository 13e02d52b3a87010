package io.github.quizette.generator;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is told of a story before a question is asked.
 *
 * @param line shown with the stem: the story in a few words, with month and year where known
 * @param lemmas of the content words of the line, lower case
 * @param date of the story, or null
 */
record StoryContext(String line, Set<String> lemmas, @Nullable LocalDate date) {
  StoryContext {
    lemmas = Set.copyOf(lemmas);
  }

  /** Tells whether the line introduces the thing with this lemma. */
  boolean introduces(String lemma) {
    return lemmas.contains(lemma);
  }
}
