package io.github.quizette.reader.document;

import io.github.quizette.reader.Part;
import io.github.quizette.text.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Takes the text of a Word document from its XML. Used once, by one thread. */
final class DocxContent implements XmlText.Elements {
  /** Deleted text, codes of fields, and what stands there a second time for older programs. */
  static final Set<String> SKIPPED =
      Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "sectPr", "rPr");

  private final Map<String, String> styles;
  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder row = new StringBuilder();
  private String title = "";
  private String style = "";
  private boolean listed;
  private int rows;
  private boolean inText;

  /**
   * Makes a handler.
   *
   * @param styles names of styles by their ids
   */
  DocxContent(Map<String, String> styles) {
    this.styles = styles;
  }

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
      case "t" -> inText = true;
      case "tab", "br", "cr" -> text.append(' ');
      case "noBreakHyphen" -> text.append('-');
      case "pStyle" -> {
        var id = XmlText.attribute(reader, "val");
        style = styles.getOrDefault(id, id);
      }
      case "numPr" -> listed = true;
      case "p" -> {
        style = "";
        listed = false;
      }
      case "tr" -> rows++;
      case "tc" -> row.append(row.isEmpty() ? "" : " | ");
      default -> {
        // says nothing of the text
      }
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "t" -> inText = false;
      case "p" -> paragraph();
      case "tr" -> {
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
    if (inText) {
      text.append(characters);
    }
  }

  private void paragraph() {
    var words = text.toString().strip();
    text.setLength(0);
    if (rows > 0) {
      row.append(words).append(' ');
    } else if (StyleKinds.isTitle(style) && title.isEmpty()) {
      title = words;
    } else {
      var kind = StyleKinds.of(style);
      parts.add(
          new Part(listed && kind == BlockKind.PARAGRAPH ? BlockKind.LIST_ITEM : kind, words));
    }
  }
}
