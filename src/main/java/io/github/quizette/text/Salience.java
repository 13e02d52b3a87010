package io.github.quizette.text;

import java.util.List;

/**
 * What an article is about. Immutable.
 *
 * @param topics common nouns that it keeps coming back to, dictionary forms in lower case, the most
 *     frequent first, ties in the order of the alphabet; at most {@value #MOST_TOPICS}, may be
 *     empty
 * @param weights one for each of {@link AnnotatedArticle#sentences()}, at the place of its index
 */
public record Salience(List<String> topics, List<SentenceWeight> weights) {
  /** The most topic words. */
  public static final int MOST_TOPICS = 8;

  public Salience {
    topics = List.copyOf(topics);
    weights = List.copyOf(weights);
  }
}
