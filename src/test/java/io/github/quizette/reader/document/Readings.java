package io.github.quizette.reader.document;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.ArticleReaders;
import io.github.quizette.reader.Source;
import io.github.quizette.text.Article;
import java.io.IOException;
import java.util.List;

/** Reads bytes as the program does, and shows the blocks. */
final class Readings {
  private Readings() {}

  static String reader(byte[] bytes) {
    return ArticleReaders.forSource(new Source("file", bytes)).name();
  }

  static List<Article> articles(byte[] bytes) throws IOException, InputException {
    var source = new Source("file", bytes);
    try (var articles = ArticleReaders.forSource(source).read(source)) {
      return articles.toList();
    }
  }

  static Article article(byte[] bytes) throws IOException, InputException {
    return articles(bytes).get(0);
  }

  /** Returns a line for each block: its kind and its text. */
  static List<String> blocks(Article article) {
    return article.blocks().stream()
        .map(block -> block.kind() + ": " + block.span().of(article.body()))
        .toList();
  }
}
