package io.github.quizette.reader.document;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.Source;

/** Says why a document cannot be read. */
final class Refusals {
  private Refusals() {}

  static InputException refuse(Source source, String what, String advice) {
    return new InputException(Diagnostic.error(source.name(), what, advice));
  }

  static InputException broken(Source source, String kind) {
    return refuse(source, "a broken " + kind, "open it in its program and save it again");
  }

  static InputException locked(Source source, String kind) {
    return refuse(
        source, "a " + kind + " protected by a password", "save a copy without the password");
  }
}
