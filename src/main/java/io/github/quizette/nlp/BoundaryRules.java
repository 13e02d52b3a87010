package io.github.quizette.nlp;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says of each gap between two chunks of a text whether a sentence ends there. The official model's
 * opinion counts where no rule decides.
 */
final class BoundaryRules {
  /** Words that begin a sentence far more often than they go on with a capital. */
  private static final Set<String> OPENERS =
      Set.of(
          "He",
          "She",
          "It",
          "They",
          "We",
          "You",
          "The",
          "A",
          "An",
          "This",
          "That",
          "These",
          "Those",
          "In",
          "On",
          "At",
          "By",
          "For",
          "From",
          "With",
          "But",
          "And",
          "However",
          "Meanwhile",
          "If",
          "When",
          "While",
          "After",
          "Before",
          "As",
          "Although",
          "Though",
          "Despite",
          "Since",
          "There",
          "Its",
          "His",
          "Her",
          "Their",
          "Our",
          "My",
          "Some",
          "Many",
          "Most",
          "All",
          "Both",
          "Two",
          "Three",
          "Other",
          "Another",
          "Also",
          "Later",
          "Earlier",
          "Then",
          "So",
          "Yet",
          "Not",
          "No",
          "What",
          "Who",
          "Why",
          "How",
          "Where",
          "According",
          "During",
          "Under",
          "Last",
          "Such",
          "Each",
          "One",
          "To",
          "Of",
          "Now",
          "Until",
          "Because",
          "Once",
          "More",
          "Several",
          "Officials",
          "Authorities",
          "Police",
          "Critics",
          "Analysts",
          "Experts",
          "Residents",
          "Instead",
          "Among",
          "Over",
          "About",
          "I");

  private static final Pattern SPEECH =
      Pattern.compile(
          "(?:said|says|asked|asks|told|added|wrote|writes|replied|tweeted|declared|warned|insisted|"
              + "argued|explained|stated|shouted|exclaimed)\\b");

  private static final Pattern WEB =
      Pattern.compile("(?i).*(?:://|www\\.|@|\\.(?:com|org|net)\\b).*");
  private static final int SPEECH_WINDOW = 48;

  private final String text;

  BoundaryRules(String text) {
    this.text = text;
  }

  /**
   * Tells whether a sentence ends between two chunks.
   *
   * @param start start of the sentence so far
   * @param end end of the chunk in front of the gap
   * @param next start of the chunk behind the gap
   * @param proposed whether the official model ends a sentence here
   */
  boolean parts(int start, int end, int next, boolean proposed) {
    if (loneCloser(start, next)) {
      return false;
    }
    var stop = lastStop(start, end);
    if (stop < start) {
      return false;
    }
    var head = head(next);
    if (head == text.length()) {
      return proposed;
    }
    var first = text.charAt(head);
    if (Character.isLowerCase(first) || first == ',' || first == ';' || first == ':') {
      return false;
    }
    var closed = stop + 1 < end;
    if (closed && speechFollows(next)) {
      return false;
    }
    return text.charAt(stop) == '.'
        ? partsAfterStop(start, stop, head, closed, proposed)
        : Character.isLetterOrDigit(first);
  }

  private boolean partsAfterStop(int start, int stop, int head, boolean closed, boolean proposed) {
    var first = text.charAt(head);
    var word = wordBefore(start, stop);
    if (word.isEmpty()) { // an ellipsis, or punctuation of some other kind
      return Character.isUpperCase(first) && (proposed || opener(head));
    }
    if (Abbreviations.title(word) || Abbreviations.inner(word)) {
      return false;
    }
    if (Abbreviations.beforeNumber(word) && numeral(head)) {
      return false;
    }
    if (Abbreviations.monthOrDay(word)) {
      return !Character.isDigit(first) && opener(head);
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
    var first = text.charAt(head);
    if (word.equals("a.m") || word.equals("p.m")) {
      return Character.isUpperCase(first) && !zone(head);
    }
    if (head > 0 && quote(text.charAt(head - 1)) && Character.isUpperCase(first)) {
      return proposed || opener(head);
    }
    return opener(head);
  }

  /** Tells whether {@code J.} before {@code Rowling} is an initial, not the end of a sentence. */
  private boolean initialBeforeName(int start, int stop, int head) {
    var capital = Character.isUpperCase(text.charAt(head));
    var before = stop - 2;
    while (before > start && ModelText.blank(text.charAt(before))) {
      before--;
    }
    var named = before <= start || nameBefore(start, before);
    return initialAt(head) || (capital && named && !opener(head));
  }

  /** Tells whether the chunk that ends at {@code last} looks like part of a person's name. */
  private boolean nameBefore(int start, int last) {
    var from = last;
    while (from > start && !ModelText.blank(text.charAt(from - 1))) {
      from--;
    }
    var word = text.substring(from, last + 1);
    return !Set.of(
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
            "part")
        .contains(word);
  }

  private boolean initialAt(int head) {
    return head + 1 < text.length()
        && Character.isUpperCase(text.charAt(head))
        && text.charAt(head + 1) == '.';
  }

  private boolean listNumber(int start, int stop, String word) {
    return stop - word.length() == start
        && word.length() <= 2
        && word.chars().allMatch(Character::isDigit);
  }

  private boolean numeral(int head) {
    var c = text.charAt(head);
    return Character.isDigit(c) || ("IVX".indexOf(c) >= 0 && !opener(head));
  }

  private boolean zone(int head) {
    var word = wordAt(head);
    return Set.of(
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
            "Sunday")
        .contains(word);
  }

  private boolean opener(int head) {
    return OPENERS.contains(wordAt(head));
  }

  private String wordAt(int head) {
    var end = head;
    while (end < text.length() && Character.isLetter(text.charAt(end)) && end - head < 16) {
      end++;
    }
    return text.substring(head, end);
  }

  /** Returns the word in front of a stop, without what opens it: {@code (U.S} gives {@code U.S}. */
  private String wordBefore(int start, int stop) {
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
  private int lastStop(int start, int end) {
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
  private int head(int next) {
    var at = next;
    while (at < text.length() && (quote(text.charAt(at)) || "([*".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** Tells whether the next chunk is a closing quote or bracket by itself. */
  private boolean loneCloser(int start, int next) {
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

  private boolean speechFollows(int next) {
    var window = text.substring(next, Math.min(text.length(), next + SPEECH_WINDOW));
    var words = window.split(" ", 5);
    for (var i = 1; i < words.length; i++) {
      if (SPEECH.matcher(words[i]).lookingAt()) {
        return !OPENERS.contains(words[0]) && !quote(window.charAt(0));
      }
      if (words[i].isEmpty() || !Character.isUpperCase(words[i].charAt(0))) {
        return false;
      }
    }
    return false;
  }

  /** Returns where a sentence starts without a blank before it inside a chunk, or -1. */
  int missingBlank(int from, int end) {
    if (end - from > SentenceSplitter.MAX_CHUNK) {
      return -1;
    }
    for (var at = from + 2; at < end - 2; at++) {
      if (stop(text.charAt(at)) && !WEB.matcher(text.substring(from, end)).matches()) {
        var head = at + 1;
        while (head < end && closer(text.charAt(head)) && head - at < 3) {
          head++;
        }
        if (runsOn(from, at, head, end)) {
          return head;
        }
      }
    }
    return -1;
  }

  private boolean runsOn(int from, int stop, int head, int end) {
    var before = text.charAt(stop - 1);
    var earlier = text.charAt(stop - 2);
    var worded = Character.isLowerCase(before) && Character.isLowerCase(earlier);
    var closes = before == ')' || quote(before) || Character.isDigit(before);
    var capital =
        head + 1 < end
            && Character.isUpperCase(text.charAt(head))
            && Character.isLowerCase(text.charAt(head + 1));
    var word = wordBefore(from, stop);
    return !Abbreviations.keepsStop(word) && stop - from >= 2 && (worded || closes) && capital;
  }

  private static boolean stop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  private static boolean closer(char c) {
    return quote(c) || c == ')' || c == ']';
  }

  private static boolean quote(char c) {
    return c == '"' || c == '\'';
  }
}
