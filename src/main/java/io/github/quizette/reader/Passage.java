package io.github.quizette.reader;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines of a body that belong together, before it is known what they are. Immutable.
 *
 * @param text the characters from the first to the last that shows
 * @param start offset of {@code text} in the body
 * @param afterBlank whether a blank line stands in front, or nothing
 */
record Passage(String text, int start, boolean afterBlank) {
  private static final int HEAD = 240;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String CLOSERS = "\"'”’)]»*";
  private static final String OPENERS = "\"'“‘([«";
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Adm", "Gov",
          "Sen", "Rep", "Rev", "St", "Jr", "Sr", "No", "Inc", "Corp", "Co", "Ltd", "vs", "Mt", "Ft",
          "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec");

  /**
   * Tells whether it has one of {@code words}, given in lower case; far cheaper than a pattern, so
   * asked first.
   */
  boolean mentions(List<String> words) {
    var lower = text.toLowerCase(Locale.ROOT);
    for (var word : words) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what stands between the blanks of {@code text}. */
  static List<String> wordsOf(String text) {
    return BLANKS.splitAsStream(text).toList();
  }

  /** Returns the offset in the body behind the last character. */
  int end() {
    return start + text.length();
  }

  /** Returns the first 240 characters, or all. */
  String head() {
    return text.substring(0, Math.min(HEAD, text.length()));
  }

  /** Returns the last 240 characters, or all. */
  String tail() {
    return text.substring(Math.max(0, text.length() - HEAD));
  }

  /** Returns the number of runs of characters between blanks. */
  int words() {
    var words = 0;
    var inside = false;
    for (var i = 0; i < text.length(); i++) {
      var blank = Characters.isBlank(text.charAt(i));
      words += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return words;
  }

  /** Returns the last character but for closing quotes and brackets; a space if there is none. */
  char lastMark() {
    var i = text.length() - 1;
    while (i >= 0 && (CLOSERS.indexOf(text.charAt(i)) >= 0 || Characters.isBlank(text.charAt(i)))) {
      i--;
    }
    return i < 0 ? ' ' : text.charAt(i);
  }

  /** Tells whether it ends as a sentence ends. */
  boolean endsSentence() {
    return ".!?…".indexOf(lastMark()) >= 0;
  }

  /** Returns the offset in the text at which its last sentence starts; 0 if it has but one. */
  int lastSentence() {
    for (var i = text.length() - 1; i > 0; i--) {
      if (startsSentence(i)) {
        return i;
      }
    }
    return 0;
  }

  /** Tells whether a sentence ends before the last one does. */
  boolean hasSeveralSentences() {
    return lastSentence() > 0;
  }

  private boolean startsSentence(int at) {
    var c = text.charAt(at);
    if (at < 2 || (!Character.isUpperCase(c) && OPENERS.indexOf(c) < 0)) {
      return false;
    }
    var i = at - 1;
    if (!Characters.isBlank(text.charAt(i))) {
      return false;
    }
    while (i > 0 && Characters.isBlank(text.charAt(i))) {
      i--;
    }
    while (i > 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    var mark = text.charAt(i);
    return mark == '!' || mark == '?' || mark == '…' || (mark == '.' && !abbreviates(i));
  }

  /** Tells whether the stop at {@code at} belongs to an initial or an abbreviation. */
  private boolean abbreviates(int at) {
    var from = at;
    while (from > 0 && Character.isLetter(text.charAt(from - 1)) && at - from < 8) {
      from--;
    }
    return at - from == 1 || ABBREVIATIONS.contains(text.substring(from, at));
  }
}
