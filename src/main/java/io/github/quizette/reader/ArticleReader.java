package io.github.quizette.reader;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.text.Article;
import java.io.IOException;
import java.util.stream.Stream;

/** Turns a source into articles. Implementations are immutable and may be shared by threads. */
public interface ArticleReader {
  /** Returns the name used by {@code --from}, such as {@code text}. */
  String name();

  /** Returns what it takes, in a line, for {@code quizette formats}. */
  String accepts();

  /** Tells from the content whether this reader takes {@code source}. */
  boolean takes(Source source);

  /** Returns the articles in their order, one for a text, many for a feed; lazy. */
  Stream<Article> read(Source source) throws IOException, InputException;
}
