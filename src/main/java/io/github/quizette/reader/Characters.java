package io.github.quizette.reader;

/** What characters are, as far as reading cares. */
final class Characters {
  /** The most combining marks one letter carries in any living orthography, generously. */
  static final int MAX_MARKS = 20;

  private Characters() {}

  /** Tells whether {@code c} is white space of any kind or a character without width. */
  static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  /** Tells whether a line ends at {@code c}; line ends of files are LF by then. */
  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** Tells whether {@code c} turns the direction of the text around it. */
  static boolean isDirectionOverride(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /** Tells whether {@code c} shows nothing and breaks a word for every reader but an eye. */
  static boolean isZeroWidth(int c) {
    return c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0xAD || (c >= 0xE0000 && c <= 0xE007F);
  }

  /** Tells whether {@code c} is a control, unassigned, private or half a character. */
  static boolean isBroken(int c) {
    var type = Character.getType(c);
    return (type == Character.CONTROL && c != '\t' && !isBlank(c))
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || c == 0xFFFD;
  }

  /** Tells whether {@code c} must not stand in a label. */
  static boolean isInvisible(int c) {
    return isBroken(c)
        || isDirectionOverride(c)
        || isZeroWidth(c)
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C;
  }

  /** Tells whether {@code c} is set upon the character before it. */
  static boolean isMark(int c) {
    var type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
