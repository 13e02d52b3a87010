package io.github.quizette.reader.document;

/**
 * A letter on a page, or a few that were set as one.
 *
 * @param text as Unicode
 * @param left from the left edge, in points of 1/72 inch, as all here
 * @param right its right edge
 * @param base its base line, from the top of the page
 * @param size height of the font
 * @param bold whether the font says so
 */
record PdfGlyph(String text, float left, float right, float base, float size, boolean bold) {}
