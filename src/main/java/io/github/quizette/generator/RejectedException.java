package io.github.quizette.generator;

/** A candidate that cannot become an item; caught where candidates are collected. */
final class RejectedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String rule;
  private final int token;

  RejectedException(String rule, String reason) {
    this(rule, reason, -1);
  }

  /** Makes a rejection that {@code token} of the sentence is to blame for. */
  RejectedException(String rule, String reason, int token) {
    super(reason, null, false, false); // no stack trace: thrown often, never printed
    this.rule = rule;
    this.token = token;
  }

  /** Returns the token without which the candidate may pass, or -1. */
  int token() {
    return token;
  }

  String rule() {
    return rule;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
