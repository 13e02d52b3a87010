package io.github.quizette.reader.document;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.ArticleAssembly;
import io.github.quizette.reader.ArticleReader;
import io.github.quizette.reader.Particulars;
import io.github.quizette.reader.Sniffer;
import io.github.quizette.reader.Source;
import io.github.quizette.text.Article;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

/** Reads texts of OpenDocument, as LibreOffice saves them. Immutable; may be shared by threads. */
public final class OdtArticleReader implements ArticleReader {
  private static final String TYPE = "application/vnd.oasis.opendocument.text";

  @Override
  public String name() {
    return "odt";
  }

  @Override
  public String accepts() {
    return "OpenDocument text (LibreOffice)";
  }

  @Override
  public boolean takes(Source source) {
    return Sniffer.startsWith(source.bytes(), "PK\003\004")
        && ZipParts.of(source).start("mimetype", 100).strip().equals(TYPE);
  }

  /**
   * Returns the one article of a document, without notes and deleted text.
   *
   * @throws InputException if it is broken, locked or holds no running text
   */
  @Override
  public Stream<Article> read(Source source) throws InputException {
    var parts = ZipParts.of(source);
    var manifest = parts.part("META-INF/manifest.xml");
    if (manifest.isPresent()
        && new String(manifest.get(), StandardCharsets.UTF_8).contains("encryption-data")) {
      throw Refusals.locked(source, "document");
    }
    var text =
        parts.part("content.xml").orElseThrow(() -> Refusals.broken(source, "OpenDocument text"));
    var content = new OdtContent();
    XmlText.read(source, "OpenDocument text", text, OdtContent.SKIPPED, content);
    var meta = parts.part("meta.xml");
    Map<String, String> properties =
        meta.isEmpty() ? Map.of() : XmlText.properties(source, meta.get());
    var title = content.title().isEmpty() ? properties.getOrDefault("title", "") : content.title();
    return Stream.of(ArticleAssembly.assemble(source, Particulars.titled(title), content.parts()));
  }
}
