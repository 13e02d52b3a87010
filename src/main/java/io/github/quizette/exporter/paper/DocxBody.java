package io.github.quizette.exporter.paper;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Markup;
import io.github.quizette.exporter.PageText;
import io.github.quizette.exporter.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.util.StringTokenizer;

/** The text of a worksheet: questions, then on a new page the key with reasons and sources. */
final class DocxBody {
  static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String A4_WIDTH = "11906";
  private static final String A4_HEIGHT = "16838";
  private static final String MARGIN = "1134"; // two centimetres

  private final Xml xml;
  private final boolean rightToLeft;

  private DocxBody(Xml xml, boolean rightToLeft) {
    this.xml = xml;
    this.rightToLeft = rightToLeft;
  }

  static void write(Deck deck, OutputStream out) throws IOException {
    var rightToLeft = PageText.direction(deck.language()).equals("rtl");
    new DocxBody(new Xml(out), rightToLeft).write(deck);
  }

  /** Returns the title on one line; never empty. */
  static String title(Deck deck) {
    var title = Markup.line(deck.title());
    return title.isEmpty() ? "News quiz" : title;
  }

  private void write(Deck deck) throws IOException {
    xml.open("w:document", "xmlns:w", NAMESPACE).open("w:body");
    paragraph(DocxStyles.TITLE, "", title(deck), false);
    paragraph("Normal", "", "Name: " + "_".repeat(30) + "   Date: " + "_".repeat(14), false);
    var number = 1;
    for (var items = CreditedItem.live(deck).iterator(); items.hasNext(); number++) {
      question(items.next(), number);
    }
    heading();
    number = 1;
    for (var items = CreditedItem.live(deck).iterator(); items.hasNext(); number++) {
      answer(items.next(), number);
    }
    section();
    xml.close().close().end();
  }

  private void question(CreditedItem item, int number) throws IOException {
    var context = !item.context().isBlank();
    if (context) {
      paragraph(DocxStyles.CONTEXT, "", item.context(), true);
    }
    var style = context ? DocxStyles.ASKED : DocxStyles.QUESTION;
    var hint = item.hint().isBlank() ? "" : " (" + item.hint() + ")";
    paragraph(style, number + ". ", item.stem() + hint, item.isChoice());
    var options = item.options();
    for (var i = 0; i < options.size(); i++) {
      var more = i < options.size() - 1;
      paragraph(DocxStyles.OPTION, "", letter(i) + ") " + options.get(i), more);
    }
  }

  private void answer(CreditedItem item, int number) throws IOException {
    var key =
        item.isChoice()
            ? letter(item.keyPlace()) + ") " + item.key()
            : String.join("; ", item.accepted());
    var lines = item.explanation();
    paragraph(DocxStyles.QUESTION, number + ". ", key, true);
    for (var i = 0; i < lines.size(); i++) {
      paragraph(DocxStyles.SOURCE, "", lines.get(i), i < lines.size() - 1);
    }
  }

  private void heading() throws IOException {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", DocxStyles.HEADING);
    xml.empty("w:pageBreakBefore");
    direction();
    xml.close();
    run("Key", false);
    xml.close();
  }

  /** Writes a paragraph; one that is kept with the next never ends a page. */
  private void paragraph(String style, String bold, String text, boolean kept) throws IOException {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    if (kept) {
      xml.empty("w:keepNext");
    }
    xml.empty("w:keepLines");
    direction();
    xml.close();
    if (!bold.isEmpty()) {
      run(bold, true);
    }
    run(text, false);
    xml.close();
  }

  private void direction() throws IOException {
    if (rightToLeft) {
      xml.empty("w:bidi");
    }
  }

  /** Line ends and tabs are elements of their own. */
  private void run(String text, boolean bold) throws IOException {
    xml.open("w:r");
    if (bold || rightToLeft) {
      xml.open("w:rPr");
      if (bold) {
        xml.empty("w:b").empty("w:bCs");
      }
      if (rightToLeft) {
        xml.empty("w:rtl");
      }
      xml.close();
    }
    for (var parts = new StringTokenizer(text, "\n\t", true); parts.hasMoreTokens(); ) {
      var part = parts.nextToken();
      switch (part) {
        case "\n" -> xml.empty("w:br");
        case "\t" -> xml.empty("w:tab");
        default -> xml.text("w:t", part, "xml:space", "preserve");
      }
    }
    xml.close();
  }

  private void section() throws IOException {
    xml.open("w:sectPr").empty("w:pgSz", "w:w", A4_WIDTH, "w:h", A4_HEIGHT);
    xml.empty(
        "w:pgMar",
        "w:top",
        MARGIN,
        "w:right",
        MARGIN,
        "w:bottom",
        MARGIN,
        "w:left",
        MARGIN,
        "w:header",
        "567",
        "w:footer",
        "567",
        "w:gutter",
        "0");
    xml.close();
  }

  private static char letter(int place) {
    return (char) ('A' + place);
  }
}
