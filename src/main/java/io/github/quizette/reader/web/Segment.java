package io.github.quizette.reader.web;

import io.github.quizette.text.BlockKind;
import org.jsoup.nodes.Element;

/**
 * A run of text on a page between two edges of boxes.
 *
 * @param kind what the tags around it say
 * @param text with single blanks, never empty
 * @param linked how many of its characters are links
 * @param box the innermost box it stands in
 */
record Segment(BlockKind kind, String text, int linked, Element box) {
  /** Returns the share of its characters that are links, 0 to 1. */
  double linkShare() {
    return (double) linked / text.length();
  }

  /** Tells whether it ends as a sentence ends. */
  boolean endsSentence() {
    var i = text.length() - 1;
    while (i > 0 && "\"'”’)]»* ".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return ".!?…".indexOf(text.charAt(i)) >= 0;
  }

  /** Tells whether it is text of sentences rather than a label, by its kind and length. */
  boolean isText(int minLength) {
    return (kind == BlockKind.PARAGRAPH || kind == BlockKind.QUOTATION)
        && text.length() >= minLength;
  }
}
