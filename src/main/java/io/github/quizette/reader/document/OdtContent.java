package io.github.quizette.reader.document;

import io.github.quizette.reader.Part;
import io.github.quizette.text.BlockKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Takes the text of an OpenDocument from its XML. Used once, by one thread. */
final class OdtContent implements XmlText.Elements {
  /** Notes, comments, lists of contents, and what is no text. */
  static final Set<String> SKIPPED =
      Set.of(
          "note",
          "annotation",
          "tracked-changes",
          "bibliography-mark",
          "table-of-content",
          "forms",
          "sequence-decls",
          "desc");

  /** Styles that the program made up, with those they come from. */
  private final Map<String, String> parents = new HashMap<>();

  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder row = new StringBuilder();
  private String title = "";
  private String style = "";
  private int items;
  private int rows;
  private int boxes;
  private int open;
  private boolean heading;

  List<Part> parts() {
    return List.copyOf(parts);
  }

  /** Returns the paragraph of the style Title; empty if there is none. */
  String title() {
    return title;
  }

  @Override
  public void start(String name, XMLStreamReader reader) {
    switch (name) {
      case "style" ->
          parents.putIfAbsent(
              XmlText.attribute(reader, "name"), XmlText.attribute(reader, "parent-style-name"));
      case "p", "h" -> {
        flush(); // a box within a paragraph
        open++;
        heading = name.equals("h");
        style = XmlText.attribute(reader, "style-name");
      }
      case "s", "tab", "line-break" -> text.append(' ');
      case "list-item" -> items++;
      case "text-box" -> boxes++;
      case "table-row" -> rows++;
      case "table-cell" -> row.append(row.isEmpty() ? "" : " | ");
      default -> {
        // says nothing of the text
      }
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "p", "h" -> {
        flush();
        open--;
      }
      case "list-item" -> items--;
      case "text-box" -> boxes--;
      case "table-row" -> {
        rows--;
        if (rows == 0) {
          parts.add(new Part(BlockKind.TABLE, row.toString()));
          row.setLength(0);
        }
      }
      default -> {
        // says nothing of the text
      }
    }
  }

  @Override
  public void text(String characters) {
    if (open > 0) {
      text.append(characters);
    }
  }

  private void flush() {
    var words = text.toString().strip();
    text.setLength(0);
    var name = parents.getOrDefault(style, "").isEmpty() ? style : parents.getOrDefault(style, "");
    if (words.isEmpty()) {
      return;
    } else if (rows > 0) {
      row.append(words).append(' ');
    } else if (StyleKinds.isTitle(name) && title.isEmpty()) {
      title = words;
    } else {
      parts.add(new Part(kind(name), words));
    }
  }

  private BlockKind kind(String name) {
    if (heading) {
      return BlockKind.HEADING;
    }
    if (boxes > 0) {
      return BlockKind.CAPTION;
    }
    var kind = StyleKinds.of(name);
    return items > 0 && kind == BlockKind.PARAGRAPH ? BlockKind.LIST_ITEM : kind;
  }
}
