package io.github.quizette.reader;

import io.github.quizette.text.BlockKind;
import java.util.List;

/** The roster of rules; the first that applies names the kind, else it is a paragraph. */
final class BlockRules {
  private static final List<BlockRule> ALL =
      List.of(
          new BlockRule(BlockKind.FURNITURE, Unsound::isUnsound),
          new BlockRule(BlockKind.QUOTATION, p -> p.text().startsWith(">")),
          new BlockRule(BlockKind.LIST_ITEM, p -> Bullets.lengthIn(p.head()) > 0),
          new BlockRule(BlockKind.DATELINE, Datelines::isDateLine),
          new BlockRule(BlockKind.CAPTION, Captions::isCaption),
          new BlockRule(BlockKind.BYLINE, Bylines::isByline),
          new BlockRule(BlockKind.FURNITURE, Furniture::isFurniture),
          new BlockRule(BlockKind.TABLE, Tables::isRow),
          new BlockRule(BlockKind.QUOTATION, Speech::isLabelled),
          new BlockRule(BlockKind.HEADING, Headings::isHeading));

  private BlockRules() {}

  /** Returns what {@code passage} is by its own words. */
  static BlockKind kindOf(Passage passage) {
    for (var rule : ALL) {
      if (rule.applies().test(passage)) {
        return rule.kind();
      }
    }
    return BlockKind.PARAGRAPH;
  }
}
