package io.github.quizette.nlp;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a whole document shows about each capitalised word: the company it keeps elsewhere in the
 * text. For one thread.
 */
final class DocumentWords {
  static final int LOWER = 1;
  static final int AFTER_TITLE = 1 << 1;
  static final int AFTER_GIVEN = 1 << 2;
  static final int BEFORE_HEAD = 1 << 3;
  static final int LAST_OF_RUN = 1 << 4;
  static final int FIRST_OF_RUN = 1 << 5;
  static final int INSIDE_SENTENCE = 1 << 6;
  static final int AFTER_PLACE_PREPOSITION = 1 << 7;
  static final int SPEAKS = 1 << 8;
  static final int REPEATED = 1 << 9;
  static final int PLACE_APPOSED = 1 << 10;
  static final int BRACKETED = 1 << 11;
  static final int AFTER_ARTICLE = 1 << 12;

  /** The number of bits. */
  static final int BITS = 13;

  private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "near", "across");
  private static final Set<String> SPEECH =
      Set.of("said", "says", "told", "added", "who", "wrote", "tweeted", "explained");

  private final Map<String, Integer> bits = new HashMap<>();

  DocumentWords(List<String[]> sentences, NameLists lists) {
    for (String[] sentence : sentences) {
      for (int i = 0; i < sentence.length; i++) {
        if (isLower(sentence[i])) {
          bits.merge(sentence[i], LOWER, (a, b) -> a | b);
        } else if (isCapital(sentence[i])) {
          int seen = bits.containsKey(sentence[i]) ? REPEATED : 0;
          bits.merge(sentence[i], seen | company(sentence, i, lists), (a, b) -> a | b);
        }
      }
    }
  }

  /** Returns the bits of a word that begins with a capital, including whether it occurs small. */
  int of(String word) {
    int own = bits.getOrDefault(word, 0);
    int small = bits.getOrDefault(word.toLowerCase(Locale.ROOT), 0) & LOWER;
    return (own & ~LOWER) | small;
  }

  private static int company(String[] sentence, int i, NameLists lists) {
    int mask = i > 0 ? INSIDE_SENTENCE : 0;
    String before = i > 0 ? sentence[i - 1] : "";
    String after = i + 1 < sentence.length ? sentence[i + 1] : "";
    boolean capitalBefore = isCapital(before);
    boolean capitalAfter = isCapital(after);
    if (lists.contains(NameList.TITLE, before.toLowerCase(Locale.ROOT))) {
      mask |= AFTER_TITLE;
    } else if (capitalBefore && lists.contains(NameList.GIVEN, before)) {
      mask |= AFTER_GIVEN;
    }
    if (capitalBefore && !capitalAfter) {
      mask |= LAST_OF_RUN;
    }
    if (capitalAfter && !capitalBefore) {
      mask |= FIRST_OF_RUN;
    }
    if (capitalAfter
        && lists.contains(NameList.ORGANIZATION_HEAD, after.toLowerCase(Locale.ROOT))) {
      mask |= BEFORE_HEAD;
    }
    if (PLACE_PREPOSITIONS.contains(before)) {
      mask |= AFTER_PLACE_PREPOSITION;
    }
    if (before.equals("the")) {
      mask |= AFTER_ARTICLE;
    }
    if (SPEECH.contains(after)) {
      mask |= SPEAKS;
    }
    if (before.equals("(") && after.equals(")")) {
      mask |= BRACKETED;
    }
    if (after.equals(",")
        && i + 2 < sentence.length
        && (lists.contains(NameList.COUNTRY, sentence[i + 2])
            || lists.contains(NameList.REGION, sentence[i + 2]))) {
      mask |= PLACE_APPOSED;
    }
    return mask;
  }

  static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static boolean isLower(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
  }
}
