package io.github.quizette.nlp;

import io.github.quizette.text.EntityType;

/**
 * A name in a sentence, as the half-open token range {@code [from, to)}.
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param type PERSON, ORGANIZATION or LOCATION
 * @param confidence 0 to 1; how clearly this reading beat the next best one
 */
public record NameSpan(int from, int to, EntityType type, float confidence) {
  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the range is empty or the confidence outside 0 to 1
   */
  public NameSpan {
    if (from < 0 || to <= from || !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a name: [" + from + ", " + to + ") " + confidence);
    }
  }

  /** Returns the number of tokens, at least one. */
  public int length() {
    return to - from;
  }

  /** Says whether this name and the range {@code [start, end)} share a token. */
  public boolean overlaps(int start, int end) {
    return from < end && start < to;
  }

  /** Returns the same range with another type and confidence. */
  public NameSpan as(EntityType other, float certainty) {
    return new NameSpan(from, to, other, certainty);
  }
}
