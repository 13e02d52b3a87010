package io.github.quizette.exporter.course;

import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Markup;
import io.github.quizette.exporter.PageText;
import io.github.quizette.exporter.Xml;
import io.github.quizette.item.Stem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * An item in QTI 2.1. Why the key is right stands in a block for teachers, because feedback would
 * need a rule of its own and many importers take only the standard ones.
 */
final class Qti21Item {
  static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1";
  private static final String SCORED =
      "http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct";
  private static final String RESPONSE = "RESPONSE";
  private static final int TITLE = 100;

  private Qti21Item() {}

  static void write(CreditedItem item, String language, OutputStream out) throws IOException {
    var xml = new Xml(out);
    xml.open(
        "assessmentItem",
        "xmlns",
        NAMESPACE,
        "identifier",
        item.id(),
        "title",
        Markup.label(item.stem(), TITLE),
        "adaptive",
        "false",
        "timeDependent",
        "false",
        "xml:lang",
        PageText.language(language));
    var type = item.isChoice() ? "identifier" : "string";
    xml.open(
        "responseDeclaration", "identifier", RESPONSE, "cardinality", "single", "baseType", type);
    xml.open("correctResponse");
    xml.text("value", item.isChoice() ? letter(item.keyPlace()) : item.key()).close().close();
    xml.open(
        "outcomeDeclaration", "identifier", "SCORE", "cardinality", "single", "baseType", "float");
    xml.open("defaultValue").text("value", "0").close().close();
    xml.open("itemBody");
    if (!item.context().isBlank()) {
      paragraph(xml, item.context());
    }
    if (item.isChoice()) {
      choices(item, xml);
    } else {
      gap(item, xml);
    }
    teachers(item, xml);
    xml.close().empty("responseProcessing", "template", SCORED).close().end();
  }

  private static void choices(CreditedItem item, Xml xml) throws IOException {
    xml.open(
        "choiceInteraction", "responseIdentifier", RESPONSE, "shuffle", "true", "maxChoices", "1");
    xml.line().openInline("prompt");
    lines(xml, item.stem());
    xml.closeInline();
    for (var i = 0; i < item.options().size(); i++) {
      xml.line().openInline("simpleChoice", "identifier", letter(i));
      lines(xml, item.options().get(i));
      xml.closeInline();
    }
    xml.close();
  }

  private static void gap(CreditedItem item, Xml xml) throws IOException {
    var stem = item.stem();
    var gap = stem.indexOf(Stem.GAP);
    xml.line().openInline("p");
    lines(xml, stem.substring(0, gap));
    xml.emptyInline("textEntryInteraction", "responseIdentifier", RESPONSE);
    lines(xml, stem.substring(gap + Stem.GAP.length()));
    xml.closeInline();
    if (!item.hint().isBlank()) {
      paragraph(xml, "(" + item.hint() + ")");
    }
  }

  private static void teachers(CreditedItem item, Xml xml) throws IOException {
    xml.open("rubricBlock", "view", "author scorer tutor");
    for (var line : item.explanation()) {
      paragraph(xml, line);
    }
    xml.close();
  }

  private static void paragraph(Xml xml, String text) throws IOException {
    xml.line().openInline("p");
    lines(xml, text);
    xml.closeInline();
  }

  private static void lines(Xml xml, String text) throws IOException {
    var lines = List.of(text.split("\n", -1));
    xml.inline(lines.get(0));
    for (var line : lines.subList(1, lines.size())) {
      xml.emptyInline("br").inline(line);
    }
  }

  private static String letter(int place) {
    return String.valueOf((char) ('A' + place));
  }
}
