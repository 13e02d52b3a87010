package io.github.quizette.reader;

import java.util.regex.Pattern;

/** Rows of tables pasted as text. */
final class Tables {
  private static final Pattern CELL_END = Pattern.compile("\\t| {3,}| ?\\| ?");
  private static final Pattern CODE_OR_KEY =
      Pattern.compile(
          "██|^\\d{1,2}(?::\\d\\d)? ?(?:[ap]\\.m\\.|[AaPp][Mm])\\s?[:–—-]|[{}]\\s*$|;\\s*$|^\\s*(?://|/\\*)");

  private Tables() {}

  /** Tells whether a passage has cells parted by tabs, bars or wide gaps. */
  static boolean isRow(Passage passage) {
    if (passage.endsSentence() && passage.hasSeveralSentences()) {
      return false;
    }
    var head = passage.head();
    return CELL_END.matcher(head).results().limit(2).count() == 2
        || CODE_OR_KEY.matcher(head).find();
  }
}
