package io.github.quizette.language;

/** Where a text's spelling comes from, when the two sides of the Atlantic differ. */
public enum Spelling {
  /** {@code canceled}. */
  AMERICAN,
  /** {@code cancelled}. */
  BRITISH
}
