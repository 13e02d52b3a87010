package io.github.quizette.exporter.paper;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Exporter;
import io.github.quizette.exporter.FixedZip;
import io.github.quizette.exporter.Xml;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a worksheet for a word processor, the key behind it on a page of its own.
 *
 * <p>It is written part by part here: the libraries for this format weigh half as much as the whole
 * program, hold a document whole, and a worksheet needs paragraphs and four styles.
 */
public final class DocxExporter implements Exporter {
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public String extension() {
    return "docx";
  }

  @Override
  public String purpose() {
    return "worksheet with the key on its own page, for Word and LibreOffice";
  }

  @Override
  public void export(Deck deck, OutputStream out) throws IOException {
    try (var zip = new FixedZip(out)) {
      zip.entry("[Content_Types].xml", DocxExporter::types);
      zip.entry("_rels/.rels", DocxExporter::start);
      zip.entry("docProps/core.xml", content -> properties(deck, content));
      zip.entry("word/_rels/document.xml.rels", DocxExporter::parts);
      zip.entry("word/styles.xml", content -> DocxStyles.write(deck, content));
      zip.entry("word/document.xml", content -> DocxBody.write(deck, content));
    }
  }

  private static void types(OutputStream out) throws IOException {
    var xml = new Xml(out).open("Types", "xmlns", PACKAGE + "content-types");
    xml.empty(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    override(xml, "/word/document.xml", TYPE + "document.main+xml");
    override(xml, "/word/styles.xml", TYPE + "styles+xml");
    override(
        xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    xml.close().end();
  }

  private static void override(Xml xml, String part, String type) throws IOException {
    xml.empty("Override", "PartName", part, "ContentType", type);
  }

  private static void start(OutputStream out) throws IOException {
    var xml = new Xml(out).open("Relationships", "xmlns", PACKAGE + "relationships");
    relation(xml, "r1", OFFICE + "officeDocument", "word/document.xml");
    relation(xml, "r2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
    xml.close().end();
  }

  private static void parts(OutputStream out) throws IOException {
    var xml = new Xml(out).open("Relationships", "xmlns", PACKAGE + "relationships");
    relation(xml, "r1", OFFICE + "styles", "styles.xml");
    xml.close().end();
  }

  private static void relation(Xml xml, String id, String type, String target) throws IOException {
    xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
  }

  /** Without any time: the same deck gives the same bytes. */
  private static void properties(Deck deck, OutputStream out) throws IOException {
    var xml =
        new Xml(out)
            .open(
                "cp:coreProperties",
                "xmlns:cp",
                PACKAGE + "metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
    xml.text("dc:title", DocxBody.title(deck));
    xml.text("dc:creator", String.join("; ", CreditedItem.credits(deck)));
    xml.text("dc:language", deck.language());
    xml.close().end();
  }
}
