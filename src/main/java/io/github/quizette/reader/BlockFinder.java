package io.github.quizette.reader;

import io.github.quizette.text.Block;
import io.github.quizette.text.BlockKind;
import io.github.quizette.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a body into blocks: paragraphs, headings, captions, lists and what stands around them. A
 * dateline is a block of its own; list marks and quotation marks of mail ({@code >}) lie in no
 * block. Takes time in proportion to the body's length.
 */
final class BlockFinder {
  private final List<Block> blocks = new ArrayList<>();
  private boolean lead = true;

  private BlockFinder() {}

  /**
   * Returns the blocks of {@code body} in order, apart from each other.
   *
   * @param title the headline if known, else empty: a line that repeats it is a heading
   */
  static List<Block> find(String body, String title) {
    var passages = LineJoiner.join(body);
    return find(passages, passages.stream().map(BlockRules::kindOf).toList(), title);
  }

  /**
   * Returns the blocks of passages whose kinds are known as far as their own words or their markup
   * tell them.
   *
   * @param kinds one for each passage
   */
  static List<Block> find(List<Passage> passages, List<BlockKind> kinds, String title) {
    var corrected = new Surroundings(passages, kinds).correct(title);
    var finder = new BlockFinder();
    for (var i = 0; i < passages.size(); i++) {
      finder.add(passages.get(i), corrected.get(i));
    }
    return List.copyOf(finder.blocks);
  }

  private void add(Passage passage, BlockKind kind) {
    switch (kind) {
      case PARAGRAPH -> addParagraph(passage);
      case LIST_ITEM -> addItem(passage);
      case QUOTATION -> addQuotation(passage);
      default -> add(kind, passage, 0);
    }
  }

  private void addParagraph(Passage passage) {
    var length = Datelines.lengthIn(passage, lead);
    var front = length > 0 ? BlockKind.DATELINE : BlockKind.HEADING;
    length = length > 0 ? length : Headings.lengthIn(passage);
    lead = false;
    if (length > 0) {
      blocks.add(new Block(front, new Span(passage.start(), passage.start() + length)));
    }
    add(BlockKind.PARAGRAPH, passage, length);
  }

  private void addItem(Passage passage) {
    var length = Bullets.lengthIn(passage.text());
    var inner = new Passage(passage.text().substring(length), passage.start() + length, false);
    if (!inner.text().isBlank()) {
      var kind = BlockRules.kindOf(inner);
      add(
          kind == BlockKind.PARAGRAPH || kind == BlockKind.HEADING ? BlockKind.LIST_ITEM : kind,
          inner,
          0);
    }
  }

  private void addQuotation(Passage passage) {
    var text = passage.text();
    var length = 0;
    while (length < text.length() && (text.charAt(length) == '>' || isBlank(text, length))) {
      length++;
    }
    var whole = length == 0 || (passage.endsSentence() && startsSentence(text, length));
    add(whole ? BlockKind.QUOTATION : BlockKind.FURNITURE, passage, length);
  }

  private static boolean startsSentence(String text, int at) {
    return at < text.length() && !Character.isLowerCase(text.charAt(at));
  }

  private static boolean isBlank(String text, int at) {
    return Characters.isBlank(text.charAt(at));
  }

  /** Adds what stands behind the first {@code skip} characters of a passage, if anything. */
  private void add(BlockKind kind, Passage passage, int skip) {
    var from = skip;
    while (from < passage.text().length() && isBlank(passage.text(), from)) {
      from++;
    }
    if (from < passage.text().length()) {
      blocks.add(new Block(kind, new Span(passage.start() + from, passage.end())));
    }
  }
}
