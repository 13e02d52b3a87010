package io.github.quizette.reader.document;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.ArticleAssembly;
import io.github.quizette.reader.ArticleReader;
import io.github.quizette.reader.Part;
import io.github.quizette.reader.Particulars;
import io.github.quizette.reader.Sniffer;
import io.github.quizette.reader.Source;
import io.github.quizette.text.Article;
import io.github.quizette.text.BlockKind;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Reads rich text, for its words and paragraphs alone. Immutable; may be shared by threads. */
public final class RtfArticleReader implements ArticleReader {
  private static final String MAGIC = "{\\rtf";

  @Override
  public String name() {
    return "rtf";
  }

  @Override
  public String accepts() {
    return "rich text (WordPad, TextEdit, Word)";
  }

  @Override
  public boolean takes(Source source) {
    return Sniffer.startsWith(source.bytes(), MAGIC);
  }

  /**
   * Returns the one article of a document.
   *
   * @throws InputException if it is no rich text or holds no running text
   */
  @Override
  public Stream<Article> read(Source source) throws InputException {
    if (!takes(source)) {
      throw Refusals.refuse(source, "no rich text", "name another reader with --from");
    }
    var text = new String(source.bytes(), StandardCharsets.ISO_8859_1);
    var parts =
        new RtfContent(text)
            .paragraphs().stream().map(line -> new Part(BlockKind.PARAGRAPH, line)).toList();
    return Stream.of(ArticleAssembly.assemble(source, Particulars.NONE, parts));
  }
}
