package io.github.quizette.headline;

import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Sentence;
import java.util.Locale;

/**
 * How the sentences of a story use a noun.
 *
 * @param a how often behind {@code a} or {@code an}
 * @param the how often behind {@code the}, {@code this} or {@code that}
 * @param bare how often in the singular without a determiner
 * @param many how often in the plural
 */
record NounUse(int a, int the, int bare, int many) {
  boolean seen() {
    return a + the + many > 0;
  }

  static NounUse of(AnnotatedArticle article, String lemma) {
    var counts = new int[4];
    for (var other : article.sentences()) {
      for (var i = 0; i < other.tokens().size(); i++) {
        if (other.tokens().get(i).lemma().equals(lemma) && !other.tree().is(i, "compound")) {
          count(other, i, counts);
        }
      }
    }
    return new NounUse(counts[0], counts[1], counts[2], counts[3]);
  }

  private static void count(Sentence other, int noun, int[] counts) {
    var tag = other.tokens().get(noun).tag();
    if (tag.equals("NNS")) {
      counts[3]++;
    }
    if (!tag.equals("NN")
        || (noun + 1 < other.tokens().size()
            && other.tokens().get(noun + 1).tag().startsWith("NN"))) {
      return;
    }
    var determiner = "";
    for (var child : other.tree().children(noun)) {
      var relation = other.tree().relation(child);
      if (relation.startsWith("det") || relation.equals("nmod:poss")) {
        determiner = other.tokens().get(child).form().toLowerCase(Locale.ROOT);
      }
    }
    switch (determiner) {
      case "a", "an" -> counts[0]++;
      case "the", "this", "that" -> counts[1]++;
      case "" -> counts[2]++;
      default -> {
        // owned or counted: says nothing
      }
    }
  }
}
