package io.github.quizette.nlp;

import java.math.BigDecimal;

/**
 * The smallest piece of text that the rules for times and amounts look at: a run of letters, a
 * number in digits, or one other character. Finer than a token, so that the rules do not lean on
 * how {@code 2015-19} or {@code 9am} was split.
 *
 * @param start offset in the body
 * @param end offset behind it
 * @param lower the characters in lower case
 * @param tag Penn tag of the token it lies in; empty if unknown
 */
record Lexeme(Kind kind, int start, int end, String form, String lower, String tag) {
  enum Kind {
    WORD,
    NUMBER,
    SYMBOL,
    /** Outside the sentence. */
    NONE
  }

  static final Lexeme NONE = new Lexeme(Kind.NONE, 0, 0, "", "", "");

  boolean word() {
    return kind == Kind.WORD;
  }

  boolean number() {
    return kind == Kind.NUMBER;
  }

  boolean capitalised() {
    return kind == Kind.WORD && Character.isUpperCase(form.codePointAt(0));
  }

  /** Tells whether it is a plain whole number of {@code digits} digits. */
  boolean digits(int digits) {
    return kind == Kind.NUMBER && form.length() == digits && plain();
  }

  private boolean plain() {
    return form.indexOf(',') < 0 && form.indexOf('.') < 0;
  }

  /** Returns the whole number written in at most nine digits without comma, else -1. */
  int whole() {
    return kind == Kind.NUMBER && plain() && form.length() < 10 ? Integer.parseInt(form) : -1;
  }

  /** Returns the number; only for {@link Kind#NUMBER}. */
  BigDecimal value() {
    return new BigDecimal(form.replace(",", ""));
  }
}
