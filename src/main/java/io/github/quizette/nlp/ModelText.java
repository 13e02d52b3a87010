package io.github.quizette.nlp;

/**
 * Text as the models know it: typographic quotes and dashes as plain ones, every kind of blank as a
 * blank. The length never changes, so offsets stay true.
 */
final class ModelText {
  private ModelText() {}

  /** Returns {@code text} with plain quotes, dashes and blanks, of the same length. */
  static String of(CharSequence text) {
    var plain = new char[text.length()];
    for (var i = 0; i < plain.length; i++) {
      plain[i] = plain(text.charAt(i));
    }
    return new String(plain);
  }

  private static char plain(char c) {
    if (c < 128) {
      return c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u00B4', '\u2032' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> blank(c) ? ' ' : c;
    };
  }

  /** Tells whether a character parts words: blanks of every kind, no-break ones too. */
  static boolean blank(char c) {
    return c <= ' ' || (c > 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }

  /** Tells whether a character of the article is a dash that parts words by itself. */
  static boolean dash(char c) {
    return c == '\u2012' || c == '\u2013' || c == '\u2014' || c == '\u2015';
  }
}
