package io.github.quizette.fact;

import io.github.quizette.text.Amount;
import io.github.quizette.text.Entity;
import io.github.quizette.text.Span;
import io.github.quizette.text.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What could be asked for: one natural span of a sentence.
 *
 * @param kind what it is
 * @param span where it stands in the body
 * @param first index of its first token in the sentence
 * @param last index of its last token in the sentence, at least {@code first}
 * @param entity the entity that it names, or null
 * @param amount the amount that it states, or null
 * @param time the time that it states, or null
 */
public record Answer(
    Kind kind,
    Span span,
    int first,
    int last,
    @Nullable Entity entity,
    @Nullable Amount amount,
    @Nullable TimeExpression time) {

  /** What an answer is. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    LOCATION,
    NATIONALITY,
    EVENT,
    WORK,
    THING,
    MONEY,
    PERCENT,
    QUANTITY,
    COUNT,
    ORDINAL,
    SCORE,
    AGE,
    DATE,
    DURATION;

    /** Tells whether such an answer names something. */
    public boolean named() {
      return switch (this) {
        case PERSON, ORGANIZATION, LOCATION, NATIONALITY, EVENT, WORK, THING -> true;
        default -> false;
      };
    }

    /** Tells whether such an answer is a number with or without a unit. */
    public boolean numeric() {
      return switch (this) {
        case MONEY, PERCENT, QUANTITY, COUNT, ORDINAL, SCORE, AGE -> true;
        default -> false;
      };
    }
  }

  /** Tells whether {@code token} of the sentence belongs to the answer. */
  public boolean covers(int token) {
    return first <= token && token <= last;
  }
}
