package io.github.quizette.headline;

import io.github.quizette.language.WordTiers;
import io.github.quizette.text.AnnotatedArticle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Puts the words of a headline into the case that they have within sentences. */
final class HeadlineCase {
  private static final int SHORTEST = 4;

  private final Set<String> small = new HashSet<>();
  private final Set<String> large = new HashSet<>();

  private HeadlineCase(AnnotatedArticle article) {
    for (var sentence : article.sentences()) {
      for (var i = 0; i < sentence.tokens().size(); i++) {
        var token = sentence.tokens().get(i);
        if (Character.isLowerCase(token.form().charAt(0))) {
          small.add(token.form());
          small.add(token.lemma());
        } else if (i > 0) {
          large.add(token.form());
        }
      }
    }
  }

  /**
   * Returns the headline without the publisher behind a bar, in sentence case; empty where the
   * story does not show which words have capitals.
   */
  static String plain(AnnotatedArticle article) {
    var title = article.article().title().replaceAll("\\s+", " ").strip();
    var bar = title.indexOf(" | ");
    var words = (bar > 0 ? title.substring(0, bar) : title).strip().split(" ");
    var letters = new HeadlineCase(article);
    var everywhere = everywhere(words);
    for (var i = 0; i < words.length; i++) {
      if (everywhere || i == 0) {
        var plain = i == 0 && words.length > 1 && Character.isLowerCase(words[1].charAt(0));
        words[i] = letters.lowered(words[i], everywhere || plain);
      }
    }
    return everywhere && !letters.settled(words) ? "" : String.join(" ", words);
  }

  /** Tells whether the story shows each word that still has a capital with one. */
  private boolean settled(String[] words) {
    return Arrays.stream(words)
        .skip(1)
        .map(word -> word.replaceAll("[^\\p{L}\\p{N}-].*$", ""))
        .filter(word -> word.matches("\\p{Lu}\\p{Ll}.*"))
        .allMatch(
            word ->
                large.contains(word) || Arrays.stream(word.split("-")).allMatch(large::contains));
  }

  /** Tells whether all longer words have capitals. */
  private static boolean everywhere(String[] words) {
    var longer =
        Arrays.stream(words)
            .filter(word -> word.length() >= SHORTEST && Character.isLetter(word.charAt(0)))
            .toList();
    var capital = longer.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
    return longer.size() > 2 && 10 * capital > 8L * longer.size();
  }

  private String lowered(String word, boolean listed) {
    var bare = word.replaceAll("[^\\p{L}\\p{N}-].*$", "");
    if (bare.length() < 2 || !bare.matches("\\p{Lu}\\p{Ll}+(-\\p{L}+)*")) {
      return word;
    }
    var lower = bare.toLowerCase(Locale.ROOT);
    var lemma = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    var used = small.contains(lower) || small.contains(lemma);
    var common = used || (listed && WordTiers.listed(lower));
    return common && !large.contains(bare)
        ? lower.substring(0, bare.length()) + word.substring(bare.length())
        : word;
  }
}
