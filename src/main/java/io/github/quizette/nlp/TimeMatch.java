package io.github.quizette.nlp;

/**
 * What a rule found.
 *
 * @param end index of the first lexeme behind it
 * @param value as {@link io.github.quizette.text.TimeExpression#value()}
 * @param relative whether the value leans on the article's date
 */
record TimeMatch(int end, String value, boolean relative) {
  /** An expression of time that cannot be resolved. */
  static TimeMatch unresolved(int end) {
    return new TimeMatch(end, "", true);
  }

  static TimeMatch fixed(int end, String value) {
    return new TimeMatch(end, value, false);
  }
}
