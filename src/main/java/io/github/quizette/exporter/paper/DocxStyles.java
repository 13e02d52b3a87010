package io.github.quizette.exporter.paper;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.PageText;
import io.github.quizette.exporter.Xml;
import java.io.IOException;
import java.io.OutputStream;

/** The styles of a worksheet. Measures are twentieths of a point, sizes of letters half points. */
final class DocxStyles {
  static final String TITLE = "Title";
  static final String HEADING = "Heading1";
  static final String QUESTION = "Question";
  static final String OPTION = "Option";
  static final String SOURCE = "Source";

  private DocxStyles() {}

  static void write(Deck deck, OutputStream out) throws IOException {
    var xml = new Xml(out).open("w:styles", "xmlns:w", DocxBody.NAMESPACE);
    xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    xml.empty("w:rFonts", "w:ascii", "Calibri", "w:hAnsi", "Calibri", "w:cs", "Arial");
    xml.empty("w:sz", "w:val", "22").empty("w:szCs", "w:val", "22");
    xml.empty("w:lang", "w:val", PageText.language(deck.language())).close().close();
    xml.open("w:pPrDefault").open("w:pPr").empty("w:spacing", "w:after", "80").close().close();
    xml.close();
    style(xml, "Normal", "Normal", "", "0");
    style(xml, TITLE, "Title", "36", "0");
    style(xml, HEADING, "heading 1", "28", "0");
    style(xml, QUESTION, "Question", "", "0");
    style(xml, OPTION, "Option", "", "425");
    style(xml, SOURCE, "Source", "18", "425");
    xml.close().end();
  }

  private static void style(Xml xml, String id, String name, String size, String indent)
      throws IOException {
    var normal = id.equals("Normal");
    if (normal) {
      xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", id);
    } else {
      xml.open("w:style", "w:type", "paragraph", "w:styleId", id);
    }
    xml.empty("w:name", "w:val", name);
    if (!normal) {
      xml.empty("w:basedOn", "w:val", "Normal").empty("w:qFormat").open("w:pPr");
      if (id.equals(TITLE) || id.equals(HEADING)) {
        xml.empty("w:keepNext");
      }
      var above = id.equals(OPTION) || id.equals(SOURCE) ? "0" : "200";
      xml.empty("w:spacing", "w:before", above, "w:after", id.equals(OPTION) ? "20" : "80");
      xml.empty("w:ind", "w:left", indent);
      if (id.equals(HEADING)) {
        xml.empty("w:outlineLvl", "w:val", "0");
      }
      xml.close();
    }
    if (!size.isEmpty()) {
      xml.open("w:rPr");
      if (!id.equals(SOURCE)) {
        xml.empty("w:b").empty("w:bCs");
      }
      xml.empty("w:sz", "w:val", size).empty("w:szCs", "w:val", size).close();
    }
    xml.close();
  }
}
