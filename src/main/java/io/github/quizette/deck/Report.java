package io.github.quizette.deck;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults of one deck while they are collected. */
final class Report {
  private final String file;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Report(String file) {
    this.file = file;
  }

  void error(int line, String what, String advice) {
    diagnostics.add(new Diagnostic(file, line, Severity.ERROR, what, advice));
  }

  void warning(int line, String what, String advice) {
    diagnostics.add(new Diagnostic(file, line, Severity.WARNING, what, advice));
  }

  void error(ItemView item, String what, String advice) {
    error(item.line(), item.name() + ": " + what, advice);
  }

  void warning(ItemView item, String what, String advice) {
    warning(item.line(), item.name() + ": " + what, advice);
  }

  boolean clean() {
    return diagnostics.stream().noneMatch(one -> one.severity() == Severity.ERROR);
  }

  /** Returns what was found in the order of the lines. */
  List<Diagnostic> diagnostics() {
    return diagnostics.stream()
        .distinct()
        .sorted(Comparator.comparingInt(Diagnostic::line))
        .toList();
  }
}
