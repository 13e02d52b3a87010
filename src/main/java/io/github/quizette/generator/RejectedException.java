package io.github.quizette.generator;

/** A candidate that cannot become an item; caught where candidates are collected. */
final class RejectedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String rule;

  RejectedException(String rule, String reason) {
    super(reason, null, false, false); // no stack trace: thrown often, never printed
    this.rule = rule;
  }

  String rule() {
    return rule;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
