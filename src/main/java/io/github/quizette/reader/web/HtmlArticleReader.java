package io.github.quizette.reader.web;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.ArticleAssembly;
import io.github.quizette.reader.ArticleReader;
import io.github.quizette.reader.Part;
import io.github.quizette.reader.Particulars;
import io.github.quizette.reader.Sniffer;
import io.github.quizette.reader.Source;
import io.github.quizette.reader.TextDecoder;
import io.github.quizette.text.Article;
import io.github.quizette.text.BlockKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads the article of a web page. Immutable; may be shared by threads. */
public final class HtmlArticleReader implements ArticleReader {
  private static final int MAX_DEPTH = 256;
  private static final int MIN_REPEATED = 60;
  private static final int MANY_LINKS = 20;
  private static final Pattern SAVED_FROM =
      Pattern.compile("<!--\\s*saved from url=\\(\\d+\\)(https?://\\S{1,2000}?)\\s*-->");
  private static final Pattern FOOTNOTE = Pattern.compile("[*†‡]{1,3}\\s?\\p{Lu}");
  private static final Pattern WHO =
      Pattern.compile(",? (?:is|was|covers|writes|reports|works|has (?:written|covered))\\b");
  private static final int LAST_LINES = 5;
  private static final int HEAD = 2_000;

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String accepts() {
    return "web page, whole or a piece of HTML; charset by mark, content, server, meta";
  }

  @Override
  public boolean takes(Source source) {
    return Sniffer.isHtml(source.bytes());
  }

  /**
   * Returns the one article of a page.
   *
   * @throws InputException if there is no running text on it
   */
  @Override
  public Stream<Article> read(Source source) throws InputException {
    return Stream.of(article(source, TextDecoder.markup(source)));
  }

  /** Returns the article of a page whose characters are known. */
  static Article article(Source source, String html) throws InputException {
    var parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
    var page = parser.parseInput(html, address(source, html));
    var facts = PageFacts.of(page);
    var title = facts.particulars().title();
    var segments = MainText.of(page.body(), title, facts.articleBody());
    var parts = parts(segments, facts.particulars());
    if (2 * MainText.length(segments) < facts.articleBody().length()) {
      parts = facts.articleBody().lines().map(t -> new Part(BlockKind.PARAGRAPH, t)).toList();
    }
    if (parts.isEmpty()) {
      throw new InputException(
          Diagnostic.error(source.name(), "no article on this page", advice(page)));
    }
    return ArticleAssembly.assemble(source, facts.particulars(), parts);
  }

  private static String address(Source source, String html) {
    var saved = SAVED_FROM.matcher(html.substring(0, Math.min(html.length(), HEAD)));
    return source.address().isEmpty() && saved.find() ? saved.group(1) : source.address();
  }

  private static String advice(Document page) {
    if (page.select("a[href]").size() >= MANY_LINKS) {
      return "it is a list of links: give one of the articles";
    }
    return page.select("script").isEmpty()
        ? "copy the article's text into a .txt file"
        : "its scripts may write the text: save the page from the browser that shows it";
  }

  /** Leaves out the headline, which is known, and what stands there a second time. */
  private static List<Part> parts(List<Segment> segments, Particulars about) {
    var parts = new ArrayList<Part>();
    var seen = new HashSet<String>();
    for (var i = 0; i < segments.size(); i++) {
      var segment = segments.get(i);
      var repeated = segment.text().length() >= MIN_REPEATED && !seen.add(segment.text());
      var headline =
          segment.kind() == BlockKind.HEADING && segment.text().equalsIgnoreCase(about.title());
      var below = segments.size() - i <= LAST_LINES;
      if (!repeated && !headline && !(below && isAboutAuthor(segment.text(), about.author()))) {
        var note = below && FOOTNOTE.matcher(segment.text()).lookingAt();
        parts.add(new Part(note ? BlockKind.FURNITURE : segment.kind(), segment.text()));
      }
    }
    return parts;
  }

  private static boolean isAboutAuthor(String text, String authors) {
    return Stream.of(authors.split(", ", -1))
        .filter(name -> !name.isBlank() && text.startsWith(name))
        .anyMatch(name -> WHO.matcher(text.substring(name.length())).lookingAt());
  }
}
