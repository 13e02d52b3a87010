package io.github.quizette.reader;

import java.util.Set;
import java.util.regex.Pattern;

/** Lines that say who wrote the article. */
final class Bylines {
  private static final int MAX_WORDS = 16;
  private static final Pattern START =
      Pattern.compile(
          "(?:By|BY|by|Written by|Story by|Words by|Text by|Report by|Reported by|Author:|Authors:)"
              + "\\s+");
  private static final Set<String> SMALL =
      Set.of(
          "and", "of", "for", "in", "the", "at", "de", "van", "von", "da", "al", "bin", "&", "|");

  private static final Pattern DESK =
      Pattern.compile(
          "\\b(?:desk|staff|team|newsroom|agenc(?:y|ies)|reporters?|correspondents?|editors?)$");

  private Bylines() {}

  /** Tells whether a passage is {@code By} and names. */
  static boolean isByline(Passage passage) {
    var start = START.matcher(passage.head());
    if (!start.lookingAt() || passage.words() > MAX_WORDS || passage.lastMark() == ':') {
      return false;
    }
    if (DESK.matcher(passage.text()).find()) {
      return true;
    }
    var words = Passage.wordsOf(passage.text().substring(start.end()));
    var names = 0;
    for (var word : words) {
      var first = word.codePointAt(0);
      if (Character.isLowerCase(first) && !SMALL.contains(word)) {
        return false;
      }
      names += Character.isUpperCase(first) ? 1 : 0;
    }
    return names > 0
        && Character.isUpperCase(words.get(0).codePointAt(0))
        && !endsAsSentence(passage);
  }

  private static boolean endsAsSentence(Passage passage) {
    return passage.endsSentence() && passage.words() > 8;
  }
}
