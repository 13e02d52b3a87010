package io.github.quizette.reader;

import java.util.regex.Pattern;

/** Lines that stand above text: short and, as a rule, without a final stop. */
final class Headings {
  private static final int MAX_WORDS = 20;
  private static final int MAX_QUESTION_WORDS = 12;
  private static final int MAX_LEAD_IN_WORDS = 8;
  private static final Pattern SPEECH =
      Pattern.compile(
          "\\b(?:said|says|added|adds|wrote|writes|told|tweeted|stated|commented|asked|explained"
              + "|message|statement)\\b");

  private static final Pattern RUN_IN =
      Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N} ,.'’&/-]{3,100}:(?= ?[\"“‘']?\\p{Lu}\\p{Ll})");

  private Headings() {}

  /** Returns the length of a heading in capitals that runs into its paragraph, 0 if none. */
  static int lengthIn(Passage paragraph) {
    var matcher = RUN_IN.matcher(paragraph.head());
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /** Tells whether a passage is a heading by its own words. */
  static boolean isHeading(Passage passage) {
    if (passage.hasSeveralSentences()) {
      return isShoutedOrSplit(passage);
    }
    return switch (passage.lastMark()) {
      case '.', '…', '!' -> isNameOnly(passage);
      case '?' -> passage.words() <= MAX_QUESTION_WORDS && !quotes(passage);
      case ':' -> passage.words() <= MAX_LEAD_IN_WORDS && !SPEECH.matcher(passage.text()).find();
      default -> passage.words() <= MAX_WORDS;
    };
  }

  /** Several sentences make a heading only as {@code A question? An answer}. */
  private static boolean isShoutedOrSplit(Passage passage) {
    return !passage.endsSentence() && passage.words() <= MAX_QUESTION_WORDS;
  }

  /** Tells whether every longer word starts with a capital: no sentence does that. */
  private static boolean isNameOnly(Passage passage) {
    return passage.words() <= MAX_QUESTION_WORDS
        && Passage.wordsOf(passage.text()).stream()
            .noneMatch(word -> word.length() > 3 && Character.isLowerCase(word.charAt(0)))
        && !quotes(passage)
        && passage.words() > 1;
  }

  private static boolean quotes(Passage passage) {
    return "\"“‘'".indexOf(passage.text().charAt(0)) >= 0;
  }
}
