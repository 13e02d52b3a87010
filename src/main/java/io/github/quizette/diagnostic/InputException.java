package io.github.quizette.diagnostic;

/** An input that cannot be used; a batch reports the diagnostic and goes on. */
public final class InputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  /** Makes an exception whose message is the diagnostic as printed. */
  public InputException(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  /** Returns what to tell the user. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
