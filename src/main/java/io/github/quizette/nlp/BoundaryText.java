package io.github.quizette.nlp;

/**
 * The words, stops, quotes and brackets of a text around a gap between two of its chunks, for
 * {@link BoundaryRules}. Immutable.
 */
final class BoundaryText {
  private final String text;

  BoundaryText(String text) {
    this.text = text;
  }

  /** Returns the number of characters. */
  int length() {
    return text.length();
  }

  /** Returns the character at a place. */
  char at(int place) {
    return text.charAt(place);
  }

  /** Returns the characters {@code [from, to)}. */
  String of(int from, int to) {
    return text.substring(from, to);
  }

  /** Tells whether the word that starts at {@code head} begins sentences. */
  boolean opener(int head) {
    return OpeningWords.contains(wordAt(head));
  }

  /** Returns the letters from {@code head}, at most sixteen. */
  String wordAt(int head) {
    var end = head;
    while (end < text.length() && Character.isLetter(text.charAt(end)) && end - head < 16) {
      end++;
    }
    return text.substring(head, end);
  }

  /** Returns the word in front of a stop, without what opens it: {@code (U.S} gives {@code U.S}. */
  String wordBefore(int start, int stop) {
    var from = stop;
    while (from > start && stop - from < 16 && wordPart(text.charAt(from - 1))) {
      from--;
    }
    var word = text.substring(from, stop);
    return word.endsWith(".") ? "" : word;
  }

  private static boolean wordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  /** Returns the last stop of a chunk that has only closers behind it, or -1. */
  int lastStop(int start, int end) {
    var at = end - 1;
    while (at >= start && closer(text.charAt(at))) {
      at--;
    }
    at = at > start && text.charAt(at) == ']' ? beforeNote(start, at) : at;
    while (at >= start && closer(text.charAt(at))) {
      at--;
    }
    return at >= start && stop(text.charAt(at)) ? at : -1;
  }

  private int beforeNote(int start, int bracket) {
    var at = bracket - 1;
    while (at > start && Character.isDigit(text.charAt(at))) {
      at--;
    }
    return text.charAt(at) == '[' && at > start ? at - 1 : bracket;
  }

  /** Returns the place of the first letter or digit of a chunk, behind quotes and brackets. */
  int head(int next) {
    var at = next;
    while (at < text.length() && (quote(text.charAt(at)) || "([*".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** Tells whether the next chunk is a closing quote or bracket by itself. */
  boolean loneCloser(int start, int next) {
    var c = text.charAt(next);
    var alone = next + 1 == text.length() || ModelText.blank(text.charAt(next + 1));
    return alone && (c == ')' || c == ']' || (quote(c) && oddQuotes(start, next)));
  }

  private boolean oddQuotes(int start, int next) {
    var odd = false;
    for (var i = Math.max(start, next - 2000); i < next; i++) {
      odd ^= text.charAt(i) == text.charAt(next);
    }
    return odd;
  }

  /** Tells whether a character may end a sentence. */
  static boolean stop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  /** Tells whether a character may stand behind the stop of its sentence. */
  static boolean closer(char c) {
    return quote(c) || c == ')' || c == ']';
  }

  /** Tells whether a character is a quotation mark; curly ones are straight by then. */
  static boolean quote(char c) {
    return c == '"' || c == '\'';
  }
}
