package io.github.quizette.nlp;

import org.jspecify.annotations.Nullable;

/** Finds one family of time expressions. Stateless; looks only a bounded way ahead. */
@FunctionalInterface
interface TimeRule {
  /** Returns the longest expression of its family that begins at lexeme {@code i}, or null. */
  @Nullable TimeMatch match(TimeContext context, int i);
}
