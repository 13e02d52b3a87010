package io.github.quizette.item;

/** What is asked: a question, or a sentence to complete. Plain text, never markup. */
public sealed interface Stem {
  /** Four low lines: how a gap is written in a stem. */
  String GAP = "____";

  /** Returns the stem as shown. */
  String text();

  /**
   * A question, ending in a question mark; or {@link Statements} to be judged, which may be several
   * lines.
   */
  record Question(String text) implements Stem {}

  /**
   * A sentence with exactly one {@link #GAP}.
   *
   * @param text the sentence as shown
   */
  record Completion(String text) implements Stem {
    public Completion {
      var gap = text.indexOf(GAP);
      if (gap < 0 || text.indexOf(GAP, gap + 1) >= 0) {
        throw new IllegalArgumentException("not one gap: " + text);
      }
    }

    /** Returns the sentence with {@code filling} in the gap. */
    public String filled(String filling) {
      return text.replace(GAP, filling);
    }

    /** Returns the offset of the gap in {@link #text()}, UTF-16. */
    public int gap() {
      return text.indexOf(GAP);
    }
  }
}
