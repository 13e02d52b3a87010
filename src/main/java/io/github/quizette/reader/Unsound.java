package io.github.quizette.reader;

/** Passages no reader should be asked about: broken, hostile or endless text. */
final class Unsound {
  /** Longer than this is no paragraph, whatever it is. */
  static final int MAX_LENGTH = 20_000;

  private static final int MAX_WORD = 200;

  private Unsound() {}

  /**
   * Tells whether a passage is too long, has a direction override, a control or half a character, a
   * heap of combining marks, a word split by something without width, an endless word, or hardly
   * any letters.
   */
  static boolean isUnsound(Passage passage) {
    var text = passage.text();
    if (text.length() > MAX_LENGTH) {
      return true;
    }
    var letters = 0;
    var shown = 0;
    var marks = 0;
    var word = 0;
    for (var i = 0; i < text.length(); ) {
      var c = text.codePointAt(i);
      if (Characters.isDirectionOverride(c) || Characters.isBroken(c) || splitsWord(text, i, c)) {
        return true;
      }
      marks = Characters.isMark(c) ? marks + 1 : 0;
      word = Characters.isBlank(c) ? 0 : word + 1;
      if (marks > Characters.MAX_MARKS || word > MAX_WORD) {
        return true;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      shown += Characters.isBlank(c) ? 0 : 1;
      i += Character.charCount(c);
    }
    return letters * 2 < shown && !Tables.isRow(passage) && !Datelines.isDateLine(passage);
  }

  private static boolean splitsWord(String text, int at, int c) {
    return Characters.isZeroWidth(c)
        && at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
