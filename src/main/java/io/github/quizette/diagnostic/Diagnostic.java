package io.github.quizette.diagnostic;

/**
 * One thing to tell the user of an input.
 *
 * @param file the input as the user named it
 * @param line from 1; 0 when the whole input is meant
 * @param severity whether the input could be used
 * @param what what is wrong, without a final stop
 * @param advice what to do about it, without a final stop; empty if nothing can be done
 */
public record Diagnostic(String file, int line, Severity severity, String what, String advice) {
  /** Whether the input could be used. */
  public enum Severity {
    WARNING,
    ERROR
  }

  /** Returns an error on the whole of {@code file}. */
  public static Diagnostic error(String file, String what, String advice) {
    return new Diagnostic(file, 0, Severity.ERROR, what, advice);
  }

  /** Returns {@code file:line: error: what; advice}, on one line. */
  @Override
  public String toString() {
    return file
        + (line > 0 ? ":" + line : "")
        + (severity == Severity.ERROR ? ": error: " : ": warning: ")
        + what
        + (advice.isEmpty() ? "" : "; " + advice);
  }
}
