package io.github.quizette.reader.document;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.ArticleAssembly;
import io.github.quizette.reader.ArticleReader;
import io.github.quizette.reader.Particulars;
import io.github.quizette.reader.PrintedDates;
import io.github.quizette.reader.Sniffer;
import io.github.quizette.reader.Source;
import io.github.quizette.reader.TextDecoder;
import io.github.quizette.reader.web.PageParts;
import io.github.quizette.text.Article;
import io.github.quizette.text.BlockKind;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads e-books: an article a chapter. Immutable; may be shared by threads. */
public final class EpubArticleReader implements ArticleReader {
  private static final String CONTAINER = "META-INF/container.xml";
  private static final int MAX_CHAPTERS = 2_000;
  private static final int MIN_PROSE = 200;

  @Override
  public String name() {
    return "epub";
  }

  @Override
  public String accepts() {
    return "e-book, an article for each chapter";
  }

  @Override
  public boolean takes(Source source) {
    if (!Sniffer.startsWith(source.bytes(), "PK\003\004")) {
      return false;
    }
    var parts = ZipParts.of(source);
    return parts.start("mimetype", 40).strip().equals("application/epub+zip")
        || parts.names().contains(CONTAINER);
  }

  /**
   * Returns the chapters that have running text, in their order.
   *
   * @throws InputException if it is broken, protected, or no chapter has running text
   */
  @Override
  public Stream<Article> read(Source source) throws InputException {
    var parts = ZipParts.of(source);
    var container = parts.part(CONTAINER).orElseThrow(() -> Refusals.broken(source, "e-book"));
    var opf = EpubPackage.path(source, container);
    var book =
        EpubPackage.of(
            source, parts.part(opf).orElseThrow(() -> Refusals.broken(source, "e-book")));
    var rights = parts.part("META-INF/encryption.xml");
    var locked = rights.isPresent() ? new String(rights.get(), StandardCharsets.UTF_8) : "";
    var chapters = new ArrayList<Article>();
    for (var href : book.spine().stream().limit(MAX_CHAPTERS).toList()) {
      var name = resolve(opf, href);
      if (locked.contains(name)) {
        throw Refusals.refuse(
            source, "an e-book with copy protection", "give one without protection");
      }
      var content = parts.part(name);
      if (content.isPresent()) {
        add(source, book, content.get(), chapters);
      }
    }
    if (chapters.isEmpty()) {
      throw Refusals.refuse(
          source, "no running text in any chapter", "give a book of whole sentences");
    }
    return chapters.stream();
  }

  private static void add(Source source, EpubPackage book, byte[] content, List<Article> chapters)
      throws InputException {
    var page = PageParts.of(TextDecoder.markup(new Source(source.name(), content)));
    var prose =
        page.stream()
            .filter(part -> part.kind().prose())
            .mapToInt(part -> part.text().length())
            .sum();
    if (prose < MIN_PROSE) {
      return; // a cover, a title page, an index
    }
    var heading = page.stream().filter(part -> part.kind() == BlockKind.HEADING).findFirst();
    chapters.add(
        ArticleAssembly.assemble(
            source,
            new Particulars(
                heading.map(part -> part.text()).orElse(book.property("title")),
                PrintedDates.find(book.property("date")).orElse(null),
                book.property("publisher"),
                "",
                book.property("rights"),
                book.property("creator"),
                book.property("language"),
                Set.of()),
            page));
  }

  private static String resolve(String opf, String href) {
    try {
      return URI.create("/" + opf).resolve(href.replaceFirst("#.*", "")).getPath().substring(1);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return href;
    }
  }
}
