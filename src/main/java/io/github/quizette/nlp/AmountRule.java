package io.github.quizette.nlp;

import org.jspecify.annotations.Nullable;

/** Finds one kind of amount. Stateless; looks only a bounded way ahead. */
@FunctionalInterface
interface AmountRule {
  /** Returns the amount that begins at lexeme {@code i}, or null. */
  @Nullable AmountMatch match(Lexemes text, int i);
}
