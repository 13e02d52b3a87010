package io.github.quizette.reader.document;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.ArticleAssembly;
import io.github.quizette.reader.ArticleReader;
import io.github.quizette.reader.Particulars;
import io.github.quizette.reader.Sniffer;
import io.github.quizette.reader.Source;
import io.github.quizette.text.Article;
import java.util.Map;
import java.util.stream.Stream;

/** Reads documents of Word as it has saved them since 2007. Immutable; may be shared by threads. */
public final class DocxArticleReader implements ArticleReader {
  private static final String TEXT = "word/document.xml";

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public String accepts() {
    return "Word document; headings, lists, quotations and captions by their styles";
  }

  @Override
  public boolean takes(Source source) {
    return Sniffer.startsWith(source.bytes(), "PK\003\004")
        && ZipParts.of(source).names().contains(TEXT);
  }

  /**
   * Returns the one article of a document, without headers, footers, notes and deleted text.
   *
   * @throws InputException if it is broken, locked or holds no running text
   */
  @Override
  public Stream<Article> read(Source source) throws InputException {
    var parts = ZipParts.of(source);
    var styles = parts.part("word/styles.xml");
    var text = parts.part(TEXT).orElseThrow(() -> Refusals.broken(source, "Word document"));
    var content = new DocxContent(styles.isEmpty() ? Map.of() : names(source, styles.get()));
    XmlText.read(source, "Word document", text, DocxContent.SKIPPED, content);
    var core = parts.part("docProps/core.xml");
    Map<String, String> properties =
        core.isEmpty() ? Map.of() : XmlText.properties(source, core.get());
    var title = content.title().isEmpty() ? properties.getOrDefault("title", "") : content.title();
    return Stream.of(ArticleAssembly.assemble(source, Particulars.titled(title), content.parts()));
  }

  /** Returns the names of styles, which are English in any language of Word, by their ids. */
  private static Map<String, String> names(Source source, byte[] styles) throws InputException {
    var names = new java.util.HashMap<String, String>();
    var id = new String[] {""};
    XmlText.read(
        source,
        "Word document",
        styles,
        (event, reader) -> {
          if (reader.isStartElement() && reader.getLocalName().equals("style")) {
            id[0] = XmlText.attribute(reader, "styleId");
          } else if (reader.isStartElement() && reader.getLocalName().equals("name")) {
            names.putIfAbsent(id[0], XmlText.attribute(reader, "val"));
          }
        });
    return names;
  }
}
