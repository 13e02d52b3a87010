package io.github.quizette.generator;

import io.github.quizette.text.AnnotatedArticle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The words that a story keeps coming back to. */
final class Topics {
  private static final int MOST = 3;
  private static final int TIMES = 2;
  private static final Set<String> PLAIN =
      Set.of(
          "year",
          "month",
          "week",
          "day",
          "time",
          "people",
          "person",
          "man",
          "woman",
          "number",
          "percent",
          "part",
          "way",
          "thing",
          "place",
          "member",
          "group",
          "statement",
          "report",
          "official",
          "country",
          "area",
          "side",
          "end",
          "case",
          "work",
          "news",
          "hour");

  private Topics() {}

  /** Returns at most three nouns, the most frequent first, ties in the order of the alphabet. */
  static List<String> of(AnnotatedArticle article) {
    var counts = new TreeMap<String, Integer>();
    for (var sentence : article.sentences()) {
      for (var token : sentence.tokens()) {
        var lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (token.tag().matches("NNS?") && lemma.matches("[a-z]{4,}") && !PLAIN.contains(lemma)) {
          counts.merge(lemma, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= TIMES)
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
