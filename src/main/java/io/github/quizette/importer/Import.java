package io.github.quizette.importer;

import io.github.quizette.diagnostic.Diagnostic;
import java.util.List;

/**
 * What was read of a file.
 *
 * @param items in the order of the file
 * @param faults a warning for each item that could not be read; empty if all could
 */
public record Import(List<OwnItem> items, List<Diagnostic> faults) {
  public Import {
    items = List.copyOf(items);
    faults = List.copyOf(faults);
  }
}
