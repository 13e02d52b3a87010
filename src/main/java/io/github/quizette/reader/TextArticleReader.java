package io.github.quizette.reader;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.text.Article;
import io.github.quizette.text.Block;
import io.github.quizette.text.BlockKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads plain text: pasted, exported or typed, with or without a header block. Immutable; may be
 * shared by threads.
 */
public final class TextArticleReader implements ArticleReader {
  /** The most characters an article's body may have. */
  public static final int MAX_BODY = 1_000_000;

  /** The most lines an article's body may have. */
  public static final int MAX_LINES = 50_000;

  private static final int MAX_HEADLINE = 300;
  private static final Set<BlockKind> ABOVE_HEADLINE =
      Set.of(BlockKind.CAPTION, BlockKind.FURNITURE, BlockKind.BYLINE, BlockKind.DATELINE);

  @Override
  public String name() {
    return "text";
  }

  @Override
  public String accepts() {
    return "plain text (UTF-8, UTF-16 or windows-1252), a header of Title:, Published: … if wanted";
  }

  /**
   * Takes everything: it is the last in the roster, and says what is wrong with what is no text.
   */
  @Override
  public boolean takes(Source source) {
    return true;
  }

  /**
   * Returns the one article of a text.
   *
   * @throws InputException if the source is empty, binary, markup, too long, or has no running text
   */
  @Override
  public Stream<Article> read(Source source) throws InputException {
    return Stream.of(article(source));
  }

  private static Article article(Source source) throws InputException {
    var text = TextDecoder.decode(source);
    var foreign = ForeignFormat.of(text);
    if (foreign.isPresent()) {
      throw refuse(source, foreign.get().what(), foreign.get().advice());
    }
    var header = Header.of(text);
    var body = text.substring(header.end()).stripTrailing();
    if (body.isBlank()) {
      throw refuse(source, "no text in it", "give a file with an article");
    }
    if (body.length() > MAX_BODY) {
      throw refuse(
          source,
          "longer than an article (" + body.length() + " characters, at most " + MAX_BODY + ")",
          "give one article a file");
    }
    if (body.chars().filter(c -> c == '\n').limit(MAX_LINES + 1L).count() > MAX_LINES) {
      throw refuse(
          source, "more lines than an article, at most " + MAX_LINES, "give one article a file");
    }
    var blocks = BlockFinder.find(body, header.title());
    if (blocks.stream().noneMatch(block -> block.kind().prose())) {
      throw refuse(
          source,
          "no running text in it, only headings or lines",
          "give an article of whole sentences");
    }
    var article =
        new Article(
            source.name(),
            header.title().isEmpty() ? headline(body, blocks) : header.title(),
            body,
            blocks,
            ArticleAssembly.published(header.published(), body, blocks),
            header.publisher(),
            header.url(),
            header.licence(),
            LanguageGate.languageOf(ArticleAssembly.prose(body, blocks)));
    return article.with(Fitness.traitsOf(article));
  }

  private static InputException refuse(Source source, String what, String advice) {
    return new InputException(Diagnostic.error(source.name(), what, advice));
  }

  /** Returns the heading above all text; of a section's name and a headline the latter. */
  private static String headline(String body, List<Block> blocks) {
    var rest =
        blocks.stream().dropWhile(block -> ABOVE_HEADLINE.contains(block.kind())).limit(2).toList();
    if (rest.isEmpty() || rest.get(0).kind() != BlockKind.HEADING) {
      return "";
    }
    var first = rest.get(0).span().of(body);
    var second =
        rest.size() > 1 && rest.get(1).kind() == BlockKind.HEADING
            ? rest.get(1).span().of(body)
            : "";
    var title = Passage.wordsOf(first).size() <= 2 && !second.isEmpty() ? second : first;
    return title.length() > MAX_HEADLINE ? "" : PlainLine.of(title);
  }
}
