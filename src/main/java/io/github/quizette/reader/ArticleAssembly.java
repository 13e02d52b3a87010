package io.github.quizette.reader;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.text.Article;
import io.github.quizette.text.Block;
import io.github.quizette.text.BlockKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts that a source with markup gives to an article: the body is their texts, parted by
 * blank lines; what the markup leaves open (datelines, bylines, captions, credits) is found by the
 * words, as in plain text.
 */
public final class ArticleAssembly {
  private static final int DATED_BLOCKS = 8;
  private static final String UNDETERMINED = "und";

  private ArticleAssembly() {}

  /**
   * Returns the article.
   *
   * @param parts in the order of the text; empty ones are left out
   * @throws InputException if no part is running text, or all is longer than an article
   */
  public static Article assemble(Source source, Particulars about, List<Part> parts)
      throws InputException {
    var body = new StringBuilder();
    var passages = new ArrayList<Passage>();
    var kinds = new ArrayList<BlockKind>();
    for (var part : parts) {
      var text = oneLine(part.text());
      if (!text.isEmpty()) {
        body.append(body.isEmpty() ? "" : "\n\n");
        var passage = new Passage(text, body.length(), true);
        passages.add(passage);
        kinds.add(kindOf(part.kind(), passage));
        body.append(text);
        checkLength(source, body.length());
      }
    }
    var title = PlainLine.of(about.title());
    var blocks = BlockFinder.find(passages, kinds, title);
    var text = body.toString();
    if (blocks.stream().noneMatch(block -> block.kind().prose())) {
      throw new InputException(
          Diagnostic.error(
              source.name(),
              "no running text in it, only headings or lines",
              "give an article of whole sentences"));
    }
    var article =
        new Article(
            source.name(),
            title.isEmpty() ? firstHeading(text, blocks) : title,
            text,
            blocks,
            published(about.published(), text, blocks),
            PlainLine.of(about.publisher()),
            WebAddress.of(about.url()),
            PlainLine.of(about.licence()),
            language(about.language(), prose(text, blocks)),
            PlainLine.of(about.author()),
            about.traits());
    return article.with(Fitness.traitsOf(article));
  }

  private static void checkLength(Source source, int length) throws InputException {
    if (length > TextArticleReader.MAX_BODY) {
      throw new InputException(
          Diagnostic.error(
              source.name(),
              "longer than an article (more than "
                  + TextArticleReader.MAX_BODY
                  + " characters of text)",
              "give one article a file"));
    }
  }

  /** Believes the markup where it says more than "paragraph". */
  private static BlockKind kindOf(BlockKind marked, Passage passage) {
    var byWords = BlockRules.kindOf(passage);
    return switch (marked) {
      case PARAGRAPH -> byWords;
      case LIST_ITEM, QUOTATION, HEADING -> byWords == BlockKind.FURNITURE ? byWords : marked;
      default -> marked;
    };
  }

  /** Returns text with each run of blanks as one, without characters that show nothing. */
  private static String oneLine(String text) {
    var out = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); ) {
      var c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Characters.isBlank(c)) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (!Characters.isZeroWidth(c)) {
        out.appendCodePoint(c);
      }
    }
    return out.toString().stripTrailing();
  }

  private static String firstHeading(String body, List<Block> blocks) {
    return blocks.stream()
        .takeWhile(block -> !block.kind().prose())
        .filter(block -> block.kind() == BlockKind.HEADING)
        .findFirst()
        .map(block -> PlainLine.of(block.span().of(body)))
        .orElse("");
  }

  /** Returns the prose of a body, a line a block. */
  static String prose(String body, List<Block> blocks) {
    var prose = new StringBuilder();
    for (var block : blocks) {
      if (block.kind().prose()) {
        prose.append(body, block.span().start(), block.span().end()).append('\n');
      }
    }
    return prose.toString();
  }

  /** Returns the day given, else one printed in a dateline or byline near the top. */
  static @Nullable LocalDate published(@Nullable LocalDate given, String body, List<Block> blocks) {
    if (given != null) {
      return given;
    }
    return blocks.stream()
        .limit(DATED_BLOCKS)
        .filter(block -> block.kind() == BlockKind.DATELINE || block.kind() == BlockKind.BYLINE)
        .map(block -> PrintedDates.find(block.span().of(body)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  /** Believes the words; where they do not tell, a declared language other than English. */
  private static String language(String declared, String prose) {
    var found = LanguageGate.languageOf(prose);
    var primary = declared.strip().toLowerCase(java.util.Locale.ROOT).split("[-_]", 2)[0];
    var known = primary.matches("[a-z]{2,3}") && !primary.equals("en");
    return found.equals(UNDETERMINED) && known ? primary : found;
  }
}
