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
  static final String CONTEXT = "Context";

  /** A question below its context. */
  static final String ASKED = "Asked";

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
    style(xml, new Style("Normal", "Normal", "", "", "", ""));
    style(xml, new Style(TITLE, "Title", "36", "0", "120", "0"));
    style(xml, new Style(HEADING, "heading 1", "28", "0", "120", "0"));
    style(xml, new Style(CONTEXT, "Context", "18", "240", "0", "0"));
    style(xml, new Style(ASKED, "Asked", "", "0", "60", "0"));
    style(xml, new Style(QUESTION, "Question", "", "240", "60", "0"));
    style(xml, new Style(OPTION, "Option", "", "0", "20", "425"));
    style(xml, new Style(SOURCE, "Source", "18", "0", "60", "425"));
    xml.close().end();
  }

  /** A style; an empty measure is that of the standard. */
  private record Style(
      String id, String name, String size, String above, String below, String indent) {}

  private static void style(Xml xml, Style style) throws IOException {
    var standard = style.above().isEmpty();
    if (standard) {
      xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", style.id());
    } else {
      xml.open("w:style", "w:type", "paragraph", "w:styleId", style.id());
    }
    xml.empty("w:name", "w:val", style.name());
    var heading = style.id().equals(TITLE) || style.id().equals(HEADING);
    if (!standard) {
      xml.empty("w:basedOn", "w:val", "Normal").empty("w:qFormat").open("w:pPr");
      if (heading) {
        xml.empty("w:keepNext");
      }
      xml.empty("w:spacing", "w:before", style.above(), "w:after", style.below());
      xml.empty("w:ind", "w:left", style.indent());
      if (style.id().equals(HEADING)) {
        xml.empty("w:outlineLvl", "w:val", "0");
      }
      xml.close();
    }
    if (!style.size().isEmpty()) {
      xml.open("w:rPr");
      if (heading) {
        xml.empty("w:b").empty("w:bCs");
      }
      xml.empty("w:sz", "w:val", style.size()).empty("w:szCs", "w:val", style.size()).close();
    }
    xml.close();
  }
}
