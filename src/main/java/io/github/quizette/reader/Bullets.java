package io.github.quizette.reader;

import java.util.regex.Pattern;

/** The marks in front of the entries of a list. */
final class Bullets {
  private static final Pattern MARK =
      Pattern.compile(
          "(?:[•·▪▫◦‣●○■□✓✔➤►*–—-]|\\d{1,2}[.)]|\\([a-z0-9]{1,2}\\)|[a-z]\\))[ \\t\\u00a0]+");

  private Bullets() {}

  /** Returns the length of the mark and its blanks at the start of {@code text}, 0 if none. */
  static int lengthIn(String text) {
    var matcher = MARK.matcher(text);
    return matcher.lookingAt() ? matcher.end() : 0;
  }
}
