package io.github.quizette.evaluation;

import io.github.quizette.nlp.Annotator;
import java.nio.file.Path;

/**
 * What reading is measured on, and with what. May be shared by threads.
 *
 * @param corpora folder with {@code ner}, {@code syntax} and {@code text}; {@code articles} stand
 *     beside it
 * @param labels the folder {@code training/labels} of this repository
 * @param annotator reads articles
 */
public record ReadingData(Path corpora, Path labels, Annotator annotator) {
  /** Returns the place of a corpus. */
  public Path corpus(String name) {
    return corpora.resolve(name);
  }

  /** Returns the place of a file of labels. */
  public Path label(String name) {
    return labels.resolve(name);
  }

  /** Returns the folder of the articles that labels speak of. */
  public Path articles() {
    return corpora.toAbsolutePath().normalize().resolveSibling("articles");
  }
}
