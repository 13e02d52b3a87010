package io.github.quizette.reader;

import io.github.quizette.reader.web.HtmlArticleReader;
import java.util.List;
import java.util.Optional;

/** The roster of readers: a new one is a class and a line here. */
public final class ArticleReaders {
  private static final List<ArticleReader> ALL =
      List.of(new HtmlArticleReader(), new TextArticleReader()); // takes everything: stays last

  private ArticleReaders() {}

  /** Returns all readers in the order they are asked. */
  public static List<ArticleReader> all() {
    return ALL;
  }

  /** Returns the first reader that takes {@code source} by its content; there always is one. */
  public static ArticleReader forSource(Source source) {
    return ALL.stream()
        .filter(reader -> reader.takes(source))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the last reader takes everything"));
  }

  /** Returns the reader called {@code name}; empty if there is none. */
  public static Optional<ArticleReader> byName(String name) {
    return ALL.stream().filter(reader -> reader.name().equals(name)).findFirst();
  }
}
