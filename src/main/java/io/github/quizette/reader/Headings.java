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

  private Headings() {}

  /** Tells whether a passage is a heading by its own words. */
  static boolean isHeading(Passage passage) {
    if (passage.hasSeveralSentences()) {
      return isShoutedOrSplit(passage);
    }
    return switch (passage.lastMark()) {
      case '.', '…', '!' -> isShouted(passage);
      case '?' -> passage.words() <= MAX_QUESTION_WORDS && !quotes(passage);
      case ':' -> passage.words() <= MAX_LEAD_IN_WORDS && !SPEECH.matcher(passage.text()).find();
      default -> passage.words() <= MAX_WORDS;
    };
  }

  /** Several sentences make a heading only as {@code A question? An answer}. */
  private static boolean isShoutedOrSplit(Passage passage) {
    return !passage.endsSentence() && passage.words() <= MAX_QUESTION_WORDS;
  }

  private static boolean isShouted(Passage passage) {
    return passage.words() <= MAX_QUESTION_WORDS
        && passage.text().chars().noneMatch(Character::isLowerCase);
  }

  private static boolean quotes(Passage passage) {
    return "\"“‘'".indexOf(passage.text().charAt(0)) >= 0;
  }
}
