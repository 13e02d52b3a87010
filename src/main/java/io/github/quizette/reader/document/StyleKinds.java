package io.github.quizette.reader.document;

import io.github.quizette.text.BlockKind;
import java.util.Locale;

/** What the names of paragraph styles say, of Word and of OpenDocument. */
final class StyleKinds {
  private StyleKinds() {}

  static BlockKind of(String style) {
    var name = style.toLowerCase(Locale.ROOT).replace("_20_", " ");
    if (name.startsWith("heading") || name.equals("title") || name.equals("subtitle")) {
      return BlockKind.HEADING;
    }
    if (name.contains("quot") || name.equals("block text")) {
      return BlockKind.QUOTATION;
    }
    if (name.startsWith("caption") || name.equals("illustration") || name.equals("figure")) {
      return BlockKind.CAPTION;
    }
    if (name.startsWith("list ") && !name.equals("list paragraph")) {
      return BlockKind.LIST_ITEM;
    }
    if (name.startsWith("preformatted") || name.startsWith("html preformatted")) {
      return BlockKind.TABLE;
    }
    if (name.startsWith("header")
        || name.startsWith("footer")
        || name.startsWith("footnote")
        || name.startsWith("endnote")
        || name.startsWith("toc ")
        || name.startsWith("contents")) {
      return BlockKind.FURNITURE;
    }
    return BlockKind.PARAGRAPH;
  }

  static boolean isTitle(String style) {
    return style.equalsIgnoreCase("title");
  }
}
