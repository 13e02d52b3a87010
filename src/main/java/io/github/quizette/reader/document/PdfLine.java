package io.github.quizette.reader.document;

/**
 * A line of a column.
 *
 * @param text its words
 * @param left its left edge, in points, as all here
 * @param right its right edge
 * @param base its base line from the top of the page
 * @param size height of its font
 * @param bold whether all of it is bold
 * @param column which column it stands in, counted through the document
 */
record PdfLine(
    String text, float left, float right, float base, float size, boolean bold, int column) {

  /** Returns the highest point of the line. */
  float top() {
    return base - size;
  }

  /** Tells whether it ends as a sentence ends. */
  boolean endsSentence() {
    var i = text.length() - 1;
    while (i > 0 && "\"'”’)]» ".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?…:".indexOf(text.charAt(i)) >= 0;
  }

  /** Returns the same line in a column. */
  PdfLine in(int number) {
    return new PdfLine(text, left, right, base, size, bold, number);
  }
}
