package io.github.quizette.generator;

import org.jspecify.annotations.Nullable;

/** A candidate that cannot become an item; caught where candidates are collected. */
final class RejectedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String rule;
  private final int token;
  private final @Nullable Doubt doubt;

  RejectedException(String rule, String reason) {
    this(rule, reason, -1);
  }

  /** Makes a rejection that {@code token} of the sentence is to blame for. */
  RejectedException(String rule, String reason, int token) {
    this(rule, reason, token, null);
  }

  /** Makes a rejection that can be tolerated. */
  RejectedException(String rule, String reason, int token, @Nullable Doubt doubt) {
    super(reason, null, false, false); // no stack trace: thrown often, never printed
    this.rule = rule;
    this.token = token;
    this.doubt = doubt;
  }

  /** Returns the token without which the candidate may pass, or -1. */
  int token() {
    return token;
  }

  /** Returns the doubt that may be tolerated, or null for a rule that may not be broken. */
  @Nullable Doubt doubt() {
    return doubt;
  }

  String rule() {
    return rule;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
