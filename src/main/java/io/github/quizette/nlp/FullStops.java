package io.github.quizette.nlp;

import java.util.Set;

/**
 * Says of a full stop whether it ends a sentence or belongs to the word before it: an abbreviation,
 * an initial, the number of a list. Immutable.
 */
final class FullStops {
  /** Words of which a single letter tells several apart: {@code vitamin C.}, {@code Plan B.} */
  private static final Set<String> LETTERED =
      Set.of(
          "vitamin",
          "plan",
          "Plan",
          "hepatitis",
          "Hepatitis",
          "type",
          "Type",
          "Vitamin",
          "class",
          "War",
          "Group",
          "group",
          "Phase",
          "phase",
          "grade",
          "Part",
          "part");

  /** What goes on behind {@code a.m.} and {@code p.m.} with a capital. */
  private static final Set<String> ZONES_AND_DAYS =
      Set.of(
          "EST",
          "EDT",
          "ET",
          "GMT",
          "UTC",
          "PST",
          "PDT",
          "PT",
          "CET",
          "CEST",
          "BST",
          "IST",
          "CST",
          "CDT",
          "CT",
          "JST",
          "AEST",
          "Eastern",
          "Pacific",
          "Central",
          "Moscow",
          "London",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday");

  private final BoundaryText text;

  FullStops(BoundaryText text) {
    this.text = text;
  }

  /**
   * Tells whether the full stop at {@code stop} ends a sentence.
   *
   * @param start start of the sentence so far
   * @param stop place of the full stop
   * @param head place of what follows, behind quotes and brackets; no small letter stands there
   * @param closed whether a quote or bracket is closed behind the stop
   * @param proposed whether the official model ends a sentence here
   */
  boolean ends(int start, int stop, int head, boolean closed, boolean proposed) {
    var first = text.at(head);
    var word = text.wordBefore(start, stop);
    if (word.isEmpty()) { // an ellipsis, or punctuation of some other kind
      return Character.isUpperCase(first) && (proposed || text.opener(head));
    }
    if (Abbreviations.title(word) || Abbreviations.inner(word)) {
      return false;
    }
    if (Abbreviations.beforeNumber(word) && numeral(head)) {
      return false;
    }
    if (Abbreviations.monthOrDay(word)) {
      return !Character.isDigit(first) && text.opener(head);
    }
    if (Abbreviations.initial(word) && initialBeforeName(start, stop, head)) {
      return false;
    }
    if (Abbreviations.ambiguous(word) && !closed) {
      return afterAmbiguous(word, head, proposed);
    }
    if (listNumber(start, stop, word)) {
      return false;
    }
    return Character.isLetterOrDigit(first) || proposed;
  }

  private boolean afterAmbiguous(String word, int head, boolean proposed) {
    var first = text.at(head);
    if (word.equals("a.m") || word.equals("p.m")) {
      return Character.isUpperCase(first) && !zone(head);
    }
    if (head > 0 && BoundaryText.quote(text.at(head - 1)) && Character.isUpperCase(first)) {
      return proposed || text.opener(head);
    }
    return text.opener(head);
  }

  /** Tells whether {@code J.} before {@code Rowling} is an initial, not the end of a sentence. */
  private boolean initialBeforeName(int start, int stop, int head) {
    var capital = Character.isUpperCase(text.at(head));
    var before = stop - 2;
    while (before > start && ModelText.blank(text.at(before))) {
      before--;
    }
    var named = before <= start || nameBefore(start, before);
    return initialAt(head) || (capital && named && !text.opener(head));
  }

  /** Tells whether the chunk that ends at {@code last} looks like part of a person's name. */
  private boolean nameBefore(int start, int last) {
    var from = last;
    while (from > start && !ModelText.blank(text.at(from - 1))) {
      from--;
    }
    var word = text.of(from, last + 1);
    return !LETTERED.contains(word);
  }

  private boolean initialAt(int head) {
    return head + 1 < text.length()
        && Character.isUpperCase(text.at(head))
        && text.at(head + 1) == '.';
  }

  private boolean listNumber(int start, int stop, String word) {
    return stop - word.length() == start
        && word.length() <= 2
        && word.chars().allMatch(Character::isDigit);
  }

  private boolean numeral(int head) {
    var c = text.at(head);
    return Character.isDigit(c) || ("IVX".indexOf(c) >= 0 && !text.opener(head));
  }

  private boolean zone(int head) {
    return ZONES_AND_DAYS.contains(text.wordAt(head));
  }
}
