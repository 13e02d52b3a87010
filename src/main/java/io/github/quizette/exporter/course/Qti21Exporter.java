package io.github.quizette.exporter.course;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Exporter;
import io.github.quizette.exporter.FixedZip;
import io.github.quizette.exporter.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Writes a QTI 2.1 package: a test and a file for each item. */
public final class Qti21Exporter implements Exporter {
  private static final String TEST = "test.xml";
  private static final String PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1";
  private static final String METADATA = "http://ltsc.ieee.org/xsd/LOM";

  @Override
  public String name() {
    return "qti21";
  }

  @Override
  public String extension() {
    return "qti21.zip";
  }

  @Override
  public String purpose() {
    return "QTI 2.1 package, for Inspera, TAO and others";
  }

  /** Only the standard rule {@code match_correct} is taken everywhere, and it knows one answer. */
  @Override
  public Optional<String> loss(CreditedItem item) {
    return !item.isChoice() && item.accepted().size() > 1
        ? Optional.of("only the key is accepted, the other accepted answers are lost")
        : Optional.empty();
  }

  @Override
  public void export(Deck deck, OutputStream out) throws IOException {
    try (var zip = new FixedZip(out)) {
      zip.entry("imsmanifest.xml", content -> manifest(deck, content));
      zip.entry(TEST, content -> test(deck, content));
      for (var items = CreditedItem.live(deck).iterator(); items.hasNext(); ) {
        var item = items.next();
        zip.entry(file(item), content -> Qti21Item.write(item, deck.language(), content));
      }
    }
  }

  private static String file(CreditedItem item) {
    return "items/" + item.id() + ".xml";
  }

  private static void manifest(Deck deck, OutputStream out) throws IOException {
    var xml = new Xml(out);
    xml.open("manifest", "xmlns", PACKAGE, "xmlns:imsmd", METADATA, "identifier", deck.id());
    xml.open("metadata").text("schema", "QTIv2.1 Package").text("schemaversion", "1.0.0");
    var credits = String.join("; ", CreditedItem.credits(deck));
    if (!credits.isEmpty()) {
      xml.open("imsmd:lom").open("imsmd:rights").open("imsmd:description");
      xml.text("imsmd:string", credits, "language", deck.language()).close().close().close();
    }
    xml.close().empty("organizations").open("resources");
    xml.open(
        "resource", "identifier", "t-" + deck.id(), "type", "imsqti_test_xmlv2p1", "href", TEST);
    xml.empty("file", "href", TEST);
    for (var items = CreditedItem.live(deck).iterator(); items.hasNext(); ) {
      xml.empty("dependency", "identifierref", items.next().id());
    }
    xml.close();
    for (var items = CreditedItem.live(deck).iterator(); items.hasNext(); ) {
      var item = items.next();
      xml.open(
          "resource", "identifier", item.id(), "type", "imsqti_item_xmlv2p1", "href", file(item));
      xml.empty("file", "href", file(item)).close();
    }
    xml.close().close().end();
  }

  private static void test(Deck deck, OutputStream out) throws IOException {
    var title = CommonCartridgeExporter.title(deck);
    var xml = new Xml(out);
    xml.open(
        "assessmentTest", "xmlns", Qti21Item.NAMESPACE, "identifier", deck.id(), "title", title);
    xml.open(
        "testPart",
        "identifier",
        "part-1",
        "navigationMode",
        "nonlinear",
        "submissionMode",
        "simultaneous");
    xml.open("assessmentSection", "identifier", "section-1", "title", title, "visible", "true");
    for (var items = CreditedItem.live(deck).iterator(); items.hasNext(); ) {
      var item = items.next();
      xml.empty("assessmentItemRef", "identifier", item.id(), "href", file(item));
    }
    xml.close().close().close().end();
  }
}
