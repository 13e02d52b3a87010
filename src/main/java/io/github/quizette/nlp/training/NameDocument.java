package io.github.quizette.nlp.training;

import io.github.quizette.nlp.NameSpan;
import java.util.List;

/**
 * A document with its names marked by hand.
 *
 * @param id its name in the corpus
 * @param sentences the forms of each sentence
 * @param names the names of each sentence, from left to right
 */
public record NameDocument(String id, List<String[]> sentences, List<List<NameSpan>> names) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there are not as many lists of names as sentences
   */
  public NameDocument {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    if (sentences.size() != names.size()) {
      throw new IllegalArgumentException(id + ": sentences without names");
    }
  }
}
