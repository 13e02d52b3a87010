package io.github.quizette.text;

/**
 * A stretch of an article's body, as half-open character offsets {@code [start, end)}.
 *
 * <p>Offsets count UTF-16 code units of {@link Article#body()}, never tokens: a span found by one
 * stage can be cut out by any other.
 *
 * @param start offset of the first character, from 0
 * @param end offset behind the last character, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** Returns the characters of {@code text} that this span marks. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Returns the number of UTF-16 code units, at least 1. */
  public int length() {
    return end - start;
  }

  /** Tells whether {@code other} lies wholly in this span; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Tells whether the two spans share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns the smallest span that contains both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
