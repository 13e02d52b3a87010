package io.github.quizette.reader;

/** Makes a title or another label fit to be shown: one line, nothing invisible in it. */
final class PlainLine {
  private static final int MAX_LENGTH = 2_000;

  private PlainLine() {}

  /**
   * Returns {@code text} without controls, direction marks, zero-width characters and lone
   * surrogates, each run of blanks as one space, at most 2,000 characters.
   */
  static String of(String text) {
    var out = new StringBuilder(Math.min(text.length(), MAX_LENGTH));
    var marks = 0;
    for (var i = 0; i < text.length() && out.length() < MAX_LENGTH; ) {
      var c = text.codePointAt(i);
      i += Character.charCount(c);
      marks = Characters.isMark(c) ? marks + 1 : 0;
      if (Characters.isBlank(c)) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (!Characters.isInvisible(c) && marks <= Characters.MAX_MARKS) {
        out.appendCodePoint(c);
      }
    }
    return out.toString().stripTrailing();
  }
}
