package io.github.quizette.text;

/**
 * An expression of time and its value.
 *
 * @param span where it stands, with its preposition left out
 * @param sentence index of its sentence
 * @param value TIMEX3 form: {@code 2025-11-12}, {@code 2025-11}, {@code 2025}, {@code 2025-Q2},
 *     {@code 2025-W29}, {@code 199X}, {@code P20Y}; a range as {@code 2015/2019}; a partial date
 *     stays partial ({@code XXXX-06-18}); empty = unresolved
 * @param relative whether the value leans on the article's date
 */
public record TimeExpression(Span span, int sentence, String value, boolean relative) {
  /** Tells whether the expression has a value. */
  public boolean resolved() {
    return !value.isEmpty();
  }
}
