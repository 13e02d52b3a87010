package io.github.quizette.exporter.course;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Exporter;
import io.github.quizette.exporter.FixedZip;
import io.github.quizette.exporter.Markup;
import io.github.quizette.exporter.Xml;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a Common Cartridge 1.1 that holds one assessment in QTI 1.2.1; one without a resource for
 * a deck without a live item, since an assessment must have an item.
 */
public final class CommonCartridgeExporter implements Exporter {
  private static final String PACKAGE = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";
  private static final String METADATA = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest";
  private static final String TYPE = "imsqti_xmlv1p2/imscc_xmlv1p1/assessment";

  @Override
  public String name() {
    return "cc";
  }

  @Override
  public String extension() {
    return "imscc";
  }

  @Override
  public String purpose() {
    return "Common Cartridge 1.1 with QTI 1.2.1, for Canvas, Moodle and others";
  }

  @Override
  public void export(Deck deck, OutputStream out) throws IOException {
    try (var zip = new FixedZip(out)) {
      zip.entry("imsmanifest.xml", content -> manifest(deck, content));
      if (hasItems(deck)) {
        zip.entry("assessment/assessment.xml", content -> Qti12Assessment.write(deck, content));
      }
    }
  }

  private static void manifest(Deck deck, OutputStream out) throws IOException {
    var title = title(deck);
    var xml = new Xml(out);
    xml.open("manifest", "xmlns", PACKAGE, "xmlns:lomimscc", METADATA, "identifier", deck.id());
    xml.open("metadata").text("schema", "IMS Common Cartridge").text("schemaversion", "1.1.0");
    xml.open("lomimscc:lom").open("lomimscc:general").open("lomimscc:title");
    xml.text("lomimscc:string", title, "language", deck.language()).close().close();
    rights(deck, xml);
    xml.close().close();
    xml.open("organizations")
        .open("organization", "identifier", "o-1", "structure", "rooted-hierarchy");
    xml.open("item", "identifier", "i-root");
    if (hasItems(deck)) {
      xml.open("item", "identifier", "i-1", "identifierref", "r-1").text("title", title).close();
    }
    xml.close().close().close();
    xml.open("resources");
    if (hasItems(deck)) {
      xml.open("resource", "identifier", "r-1", "type", TYPE);
      xml.empty("file", "href", "assessment/assessment.xml").close();
    }
    xml.close().close().end();
  }

  private static boolean hasItems(Deck deck) {
    return CreditedItem.live(deck).findAny().isPresent();
  }

  private static void rights(Deck deck, Xml xml) throws IOException {
    var credits = String.join("; ", CreditedItem.credits(deck));
    if (!credits.isEmpty()) {
      xml.open("lomimscc:rights");
      xml.open("lomimscc:copyrightAndOtherRestrictions").text("lomimscc:value", "yes").close();
      xml.open("lomimscc:description");
      xml.text("lomimscc:string", credits, "language", deck.language()).close().close();
    }
  }

  /** Returns the title on one line; never empty. */
  static String title(Deck deck) {
    var title = Markup.line(deck.title());
    return title.isEmpty() ? "News quiz" : title;
  }
}
