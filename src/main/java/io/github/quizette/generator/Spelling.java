package io.github.quizette.generator;

import io.github.quizette.language.WordTiers;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells slips of the pen from rare words: a slip is in no word list, but one letter away from a
 * common word, as in Damerau (1964). Stateless.
 */
final class Spelling {
  private static final int SHORTEST = 6;
  private static final int COMMON = 35;

  /** Spellings that the word list lacks. */
  private static final Set<String> VARIANTS = Set.of("advisor", "advisors", "materiel", "gasses");

  private static final Pattern PREFIX =
      Pattern.compile("(un|re|de|pre|co|non|anti|over|under|out|sub|multi|inter)(\\p{L}{3,})");
  private static final Pattern SUFFIX =
      Pattern.compile("(\\p{L}{3,}?)(.)?\\2?(er|or|ing|ed|s|es|ers|ors|ings)");
  private static final int SHORTEST_PART = 3;

  private Spelling() {}

  /** Tells whether {@code word}, lower case, is a common word with one letter gone wrong. */
  static boolean slip(String word) {
    return word.length() >= SHORTEST
        && word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')
        && WordTiers.of(word).isEmpty()
        && !VARIANTS.contains(word)
        && !made(word)
        && near(word).anyMatch(Spelling::listed);
  }

  /** Tells whether a word is made of listed ones: undock, lander, benefitting, crewmates. */
  private static boolean made(String word) {
    var prefixed = PREFIX.matcher(word);
    if (prefixed.matches() && (listed(prefixed.group(2)) || suffixed(prefixed.group(2)))) {
      return true;
    }
    return suffixed(word)
        || IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART)
            .anyMatch(at -> listed(word.substring(0, at)) && listed(word.substring(at)));
  }

  private static boolean suffixed(String word) {
    var ending = SUFFIX.matcher(word);
    if (!ending.matches()) {
      return false;
    }
    var root = ending.group(1) + (ending.group(2) == null ? "" : ending.group(2));
    return listed(root) || listed(root + "e") || listed(ending.group(1));
  }

  private static boolean listed(String word) {
    return WordTiers.of(word).stream().anyMatch(tier -> tier <= COMMON);
  }

  /** Returns all words that one letter more, less, other or swapped makes of {@code word}. */
  private static Stream<String> near(String word) {
    return IntStream.rangeClosed(0, word.length())
        .boxed()
        .flatMap(
            at -> {
              var head = word.substring(0, at);
              var tail = word.substring(at);
              var shorter = tail.isEmpty() ? "" : tail.substring(1);
              var others =
                  IntStream.rangeClosed('a', 'z')
                      .mapToObj(letter -> head + (char) letter)
                      .flatMap(start -> Stream.of(start + tail, start + shorter));
              var swapped =
                  tail.length() < 2
                      ? head + tail
                      : head + tail.charAt(1) + tail.charAt(0) + tail.substring(2);
              return Stream.concat(others, Stream.of(head + shorter, swapped));
            });
  }
}
