package io.github.quizette.text;

import java.math.BigDecimal;

/**
 * A number with its unit, as written.
 *
 * @param span the whole expression, such as {@code $42 billion}
 * @param sentence index of its sentence
 * @param kind what is measured
 * @param value the number in units of {@code unit}, such as 42000000000; exact, but thirds and the
 *     like are rounded to four decimals; of a score its first number
 * @param unit {@code USD}, {@code rupee} where the country is not said, {@code %}, {@code
 *     percentage points}, {@code km}, or the noun counted ({@code people}); of an age {@code
 *     years}; of a score all of it ({@code 2-1}, {@code 6-3 6-4}); empty if none
 * @param qualifier what stands in front and makes the number less exact, outside the span: {@code
 *     about}, {@code more than}; lower case, empty if none
 */
public record Amount(
    Span span, int sentence, Kind kind, BigDecimal value, String unit, String qualifier) {
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
