package io.github.quizette.reader;

import io.github.quizette.reader.document.DocxArticleReader;
import io.github.quizette.reader.document.EpubArticleReader;
import io.github.quizette.reader.document.MarkdownArticleReader;
import io.github.quizette.reader.document.OdtArticleReader;
import io.github.quizette.reader.document.PdfArticleReader;
import io.github.quizette.reader.document.RtfArticleReader;
import io.github.quizette.reader.web.HtmlArticleReader;
import io.github.quizette.reader.web.MhtmlArticleReader;
import java.util.List;
import java.util.Optional;

/** The roster of readers: a new one is a class and a line here. */
public final class ArticleReaders {
  private static final List<ArticleReader> ALL =
      List.of(
          new PdfArticleReader(),
          new DocxArticleReader(),
          new OdtArticleReader(),
          new EpubArticleReader(),
          new RtfArticleReader(),
          new HtmlArticleReader(),
          new MhtmlArticleReader(),
          new MarkdownArticleReader(),
          new TextArticleReader()); // takes everything: stays last

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
