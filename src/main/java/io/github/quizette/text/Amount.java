package io.github.quizette.text;

import java.math.BigDecimal;

/**
 * A number with its unit, as written.
 *
 * @param span the whole expression, such as {@code $42 billion}
 * @param sentence index of its sentence
 * @param kind what is measured
 * @param value the number in units of {@code unit}, such as 42000000000
 * @param unit {@code USD}, {@code %}, {@code km}, or the noun counted ({@code people}); empty if
 *     none
 */
public record Amount(Span span, int sentence, Kind kind, BigDecimal value, String unit) {
  /** What is measured. */
  public enum Kind {
    MONEY,
    PERCENT,
    /** A measure with a physical unit. */
    QUANTITY,
    /** A count of things. */
    COUNT,
    ORDINAL,
    /** A score or vote, such as {@code 2-1}. */
    SCORE,
    /** The age of a person. */
    AGE
  }
}
