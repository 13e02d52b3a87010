package io.github.quizette.exporter;

import io.github.quizette.diagnostic.Diagnostic;
import java.io.IOException;

/** A template that cannot be used; nothing was written. */
public final class BrokenTemplateException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  /** Makes an exception whose message is the diagnostic as printed. */
  BrokenTemplateException(Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.toString(), cause);
    this.diagnostic = diagnostic;
  }

  /** Returns file, line and cause. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
