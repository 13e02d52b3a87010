package io.github.quizette.exporter.course;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Markup;
import io.github.quizette.exporter.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A deck as an assessment in QTI 1.2.1, in the profile of Common Cartridge 1.1. */
final class Qti12Assessment {
  private static final int TITLE = 100;
  private static final String RESPONSE = "response1";
  private static final String FEEDBACK = "general_fb";

  private Qti12Assessment() {}

  static void write(Deck deck, OutputStream out) throws IOException {
    var xml = new Xml(out);
    xml.open("questestinterop", "xmlns", "http://www.imsglobal.org/xsd/ims_qtiasiv1p2");
    xml.open("assessment", "ident", deck.id(), "title", CommonCartridgeExporter.title(deck));
    xml.open("qtimetadata");
    field(xml, "cc_profile", "cc.exam.v0p1");
    field(xml, "qmd_assessmenttype", "Examination");
    field(xml, "qmd_scoretype", "Percentage");
    xml.close().open("section", "ident", "root_section");
    for (var items = CreditedItem.live(deck).iterator(); items.hasNext(); ) {
      item(items.next(), xml);
    }
    xml.close().close().close().end();
  }

  private static void item(CreditedItem item, Xml xml) throws IOException {
    xml.open("item", "ident", item.id(), "title", Markup.label(item.stem(), TITLE));
    xml.open("itemmetadata").open("qtimetadata");
    field(xml, "cc_profile", item.isChoice() ? "cc.multiple_choice.v0p1" : "cc.fib.v0p1");
    var type = item.isChoice() ? "multiple_choice_question" : "short_answer_question";
    field(xml, "question_type", type);
    field(xml, "points_possible", "1");
    xml.close().close();
    presentation(item, xml);
    scoring(item, xml);
    xml.open("itemfeedback", "ident", FEEDBACK).open("flow_mat");
    material(xml, Markup.paragraphs(item.explanation()));
    xml.close().close().close();
  }

  private static void presentation(CreditedItem item, Xml xml) throws IOException {
    var hint = item.hint().isBlank() ? "" : "(" + item.hint() + ")";
    xml.open("presentation");
    material(xml, Markup.paragraphs(List.of(item.context(), item.stem(), hint)));
    if (item.isChoice()) {
      xml.open("response_lid", "ident", RESPONSE, "rcardinality", "Single").open("render_choice");
      for (var i = 0; i < item.options().size(); i++) {
        xml.open("response_label", "ident", letter(i));
        material(xml, Markup.html(item.options().get(i)));
        xml.close();
      }
      xml.close().close();
    } else {
      xml.open("response_str", "ident", RESPONSE, "rcardinality", "Single");
      xml.empty("render_fib", "prompt", "Dashline").close();
    }
    xml.close();
  }

  private static void scoring(CreditedItem item, Xml xml) throws IOException {
    xml.open("resprocessing").open("outcomes");
    xml.empty(
        "decvar", "maxvalue", "100", "minvalue", "0", "varname", "SCORE", "vartype", "Decimal");
    xml.close().open("respcondition", "continue", "Yes");
    xml.open("conditionvar").empty("other").close();
    xml.empty("displayfeedback", "feedbacktype", "Response", "linkrefid", FEEDBACK).close();
    xml.open("respcondition", "continue", "No").open("conditionvar");
    if (item.isChoice()) {
      xml.text("varequal", letter(item.keyPlace()), "respident", RESPONSE);
    } else {
      for (var answer : item.accepted()) {
        xml.text("varequal", answer, "respident", RESPONSE);
      }
    }
    xml.close().text("setvar", "100", "action", "Set", "varname", "SCORE").close().close();
  }

  private static void material(Xml xml, String markup) throws IOException {
    xml.open("material").text("mattext", markup, "texttype", "text/html").close();
  }

  private static void field(Xml xml, String label, String entry) throws IOException {
    xml.open("qtimetadatafield").text("fieldlabel", label).text("fieldentry", entry).close();
  }

  private static String letter(int place) {
    return String.valueOf((char) ('a' + place));
  }
}
