package io.github.quizette.text;

/** What a block of an article is; only prose is asked about. */
public enum BlockKind {
  /** A paragraph of running text. */
  PARAGRAPH,
  /** An entry of a list, asked about only where it is a whole sentence. */
  LIST_ITEM,
  /** A block quotation. */
  QUOTATION,
  /** A line above a section, or a headline repeated in the body. */
  HEADING,
  /** The words under a picture. */
  CAPTION,
  /** Who wrote it. */
  BYLINE,
  /** Place, date and agency in front of the lead. */
  DATELINE,
  /**
   * Credits, corrections, editor's notes, "Read more", adverts, boilerplate about the publisher.
   */
  FURNITURE,
  /** Rows of a table, code, verse. */
  TABLE;

  /** Tells whether sentences of such a block may be asked about. */
  public boolean prose() {
    return this == PARAGRAPH || this == LIST_ITEM || this == QUOTATION;
  }
}
