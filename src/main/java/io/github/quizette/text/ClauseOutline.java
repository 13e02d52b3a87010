package io.github.quizette.text;

import java.util.List;

/**
 * A clause taken apart. Immutable.
 *
 * @param clause what is taken apart
 * @param aspect of its verb group
 * @param modal the modal verb in dictionary form, such as {@code could}; empty if there is none
 * @param confidence of the least sure arc that holds the parts together, 0 to 1
 * @param parts in the order of the text, each within the sentence; apart from each other but for
 *     the speaker
 */
public record ClauseOutline(
    Clause clause, Aspect aspect, String modal, float confidence, List<ClausePart> parts) {
  /** How the verb group sees what happens in time. */
  public enum Aspect {
    SIMPLE,
    PROGRESSIVE,
    PERFECT,
    PERFECT_PROGRESSIVE
  }

  public ClauseOutline {
    parts = List.copyOf(parts);
  }
}
