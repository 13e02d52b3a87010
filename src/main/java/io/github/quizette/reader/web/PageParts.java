package io.github.quizette.reader.web;

import io.github.quizette.reader.Part;
import java.util.List;
import org.jsoup.parser.Parser;

/** Takes HTML that is all text, such as a chapter of a book, to its parts. */
public final class PageParts {
  private static final int MAX_DEPTH = 256;

  private PageParts() {}

  /** Returns the parts in their order, without navigation, scripts and what is hidden. */
  public static List<Part> of(String html) {
    var page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
    return Segments.of(page.body(), Surplus::byTag).stream()
        .map(segment -> new Part(segment.kind(), segment.text()))
        .toList();
  }
}
