package io.github.quizette.deck;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts compared by their words: case, articles, punctuation and blanks do not count. */
final class Wording {
  /**
   * Letters with their marks and digits; a sign before a figure; currencies, per cent, and so on.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[-\u2212+](?=\\p{N})|[\\p{L}\\p{M}\\p{N}]+|[\\p{Sc}\\p{Sm}%#\u00b0]");

  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}&&[^\\u00ad\\u200d\\u200c]]");

  /** What is compared of a text; longer ones are refused by the schema. */
  private static final int LONGEST = 4000;

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private Wording() {}

  /** Returns the words of {@code text} in lower case, without a leading article. */
  static List<String> words(String text) {
    var start = text.substring(0, Math.min(text.length(), LONGEST));
    var plain = Normalizer.normalize(start, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var words = WORD.matcher(plain).results().map(match -> match.group()).toList();
    return words.size() > 1 && ARTICLES.contains(words.get(0))
        ? words.subList(1, words.size())
        : words;
  }

  /** Tells whether {@code part} stands in {@code text} as whole words, one after the other. */
  static boolean contains(List<String> text, List<String> part) {
    return !part.isEmpty() && Collections.indexOfSubList(text, part) >= 0;
  }

  /** Tells whether {@code text} holds characters that nobody sees: controls, direction marks. */
  static boolean invisible(String text) {
    return INVISIBLE.matcher(text).find();
  }
}
