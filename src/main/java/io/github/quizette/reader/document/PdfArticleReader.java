package io.github.quizette.reader.document;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.ArticleAssembly;
import io.github.quizette.reader.ArticleReader;
import io.github.quizette.reader.Particulars;
import io.github.quizette.reader.Sniffer;
import io.github.quizette.reader.Source;
import io.github.quizette.text.Article;
import java.io.IOException;
import java.util.stream.Stream;

/**
 * Reads PDF by what lies where on its pages: columns in their order, words that a line end parted
 * put together, running heads and page numbers left out. Immutable; may be shared by threads.
 */
public final class PdfArticleReader implements ArticleReader {
  private static final int MAGIC_WITHIN = 1_024;

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public String accepts() {
    return "PDF with text in it (no scans), in one or more columns";
  }

  @Override
  public boolean takes(Source source) {
    var head = Sniffer.head(source.bytes());
    return head.substring(0, Math.min(head.length(), MAGIC_WITHIN)).contains("%pdf-");
  }

  /**
   * Returns the one article of a document.
   *
   * @throws InputException if it is broken, protected by a password or holds no text
   */
  @Override
  public Stream<Article> read(Source source) throws InputException {
    var pages = PdfPages.of(source); // PDFBox is loaded here
    var lines = PdfLines.of(pages);
    if (lines.isEmpty()) {
      throw Refusals.refuse(
          source,
          "a PDF without text: its pages are pictures",
          "have its text recognised (OCR) and give that");
    }
    var content = PdfContent.of(lines);
    return Stream.of(
        ArticleAssembly.assemble(source, Particulars.titled(content.title()), content.parts()));
  }

  /** Tells what went wrong in the library, which throws much that is no {@link IOException}. */
  static InputException broken(Source source) {
    return Refusals.broken(source, "PDF");
  }
}
