package io.github.quizette.reader.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.diagnostic.InputException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OfficeReadersTest {
  private static final String LEAD =
      "The harbour of Skarvik was closed for two days after a crane had fallen into the water.";
  private static final String SECOND =
      "Nobody was hurt, the port company said on Tuesday, and the crane was lifted out on Friday.";

  private static String p(String style, String text) {
    var look = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
    return "<w:p>" + look + "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  private static byte[] docx(String body) throws Exception {
    var ns = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    return Zips.of(
        new LinkedHashMap<>(
            Map.of(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<w:document" + ns + "><w:body>" + body + "</w:body></w:document>",
                "word/styles.xml",
                "<w:styles"
                    + ns
                    + "><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
                    + "<w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>"
                    + "<w:style w:styleId=\"Zitat\"><w:name w:val=\"Quote\"/></w:style>"
                    + "<w:style w:styleId=\"Beschriftung\"><w:name w:val=\"caption\"/></w:style>"
                    + "</w:styles>",
                "word/header1.xml",
                "<w:hdr" + ns + ">" + p("", "Skarvik Post, page 1 of 9") + "</w:hdr>")));
  }

  @Test
  void wordKeepsHeadingsListsQuotationsCaptionsAndTablesApart() throws Exception {
    var bytes =
        docx(
            p("Titel", "Crane falls into harbour")
                + p("", LEAD)
                + p("Beschriftung", "The crane on Monday")
                + p("berschrift1", "What happened")
                + p("", SECOND)
                + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>one crane of 30 tonnes</w:t></w:r></w:p>"
                + p("Zitat", "It fell like a tree.")
                + "<w:tbl><w:tr><w:tc>"
                + p("", "Day")
                + "</w:tc><w:tc>"
                + p("", "Ships")
                + "</w:tc></w:tr></w:tbl>"
                + "<w:p><w:del><w:r><w:delText>never said</w:delText></w:r></w:del></w:p>");
    assertThat(Readings.reader(bytes)).isEqualTo("docx");
    var article = Readings.article(bytes);
    assertThat(article.title()).isEqualTo("Crane falls into harbour");
    assertThat(Readings.blocks(article))
        .containsExactly(
            "PARAGRAPH: " + LEAD,
            "CAPTION: The crane on Monday",
            "HEADING: What happened",
            "PARAGRAPH: " + SECOND,
            "LIST_ITEM: one crane of 30 tonnes",
            "QUOTATION: It fell like a tree.",
            "TABLE: Day | Ships");
  }

  @Test
  void wordReadsNoFileOfTheMachine() throws Exception {
    var zip =
        Zips.of(
            Map.of(
                "word/document.xml",
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w>&x;</w>"));
    assertThatThrownBy(() -> Readings.article(zip))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a broken Word document");
  }

  @Test
  void aDocumentCutOffIsRefused() throws Exception {
    var bytes = docx(p("", LEAD));
    for (var length : new int[] {5, 100, bytes.length / 2, bytes.length - 10}) {
      var cut = java.util.Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> Readings.article(cut))
          .isInstanceOf(InputException.class)
          .hasMessageContaining(": error: ");
    }
  }

  @Test
  void aDocumentThatUnpacksWithoutEndIsRefused() throws Exception {
    var bytes = docx(p("", " ".repeat(ZipParts.MAX_PART)));
    assertThat(bytes.length).isLessThan(200_000);
    assertThatThrownBy(() -> Readings.article(bytes))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("unpacks to more than 50 MB");
  }

  @Test
  void aDocumentOfDeepNestingIsRefused() throws Exception {
    var bytes = docx("<w:sdt>".repeat(200_000));
    assertThatThrownBy(() -> Readings.article(bytes))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("broken");
  }

  private static byte[] odt(String body) throws Exception {
    var parts = new LinkedHashMap<String, String>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "content.xml",
        "<d xmlns:text=\"t\" xmlns:style=\"s\" xmlns:table=\"b\" xmlns:draw=\"w\">"
            + "<style:style style:name=\"P3\" style:parent-style-name=\"Quotations\"/>"
            + body
            + "</d>");
    parts.put("meta.xml", "<m xmlns:dc=\"x\"><dc:title>Crane falls into harbour</dc:title></m>");
    return Zips.of(parts);
  }

  @Test
  void openDocumentKeepsItsPartsApart() throws Exception {
    var bytes =
        odt(
            "<text:p>"
                + LEAD
                + "<text:note><text:p>A note below.</text:p></text:note></text:p>"
                + "<text:h>What happened</text:h><text:p>Nobody<text:s/>was <text:span>hurt</text:span>, the port"
                + " company said on Tuesday.</text:p>"
                + "<text:list><text:list-item><text:p>one crane of 30 tonnes</text:p></text:list-item></text:list>"
                + "<text:p text:style-name=\"P3\">It fell like a tree.</text:p>"
                + "<draw:text-box><text:p>The crane on Monday</text:p></draw:text-box>"
                + "<table:table-row><table:table-cell><text:p>Day</text:p></table:table-cell>"
                + "<table:table-cell><text:p>Ships</text:p></table:table-cell></table:table-row>");
    assertThat(Readings.reader(bytes)).isEqualTo("odt");
    var article = Readings.article(bytes);
    assertThat(article.title()).isEqualTo("Crane falls into harbour");
    assertThat(Readings.blocks(article))
        .containsExactly(
            "PARAGRAPH: " + LEAD,
            "HEADING: What happened",
            "PARAGRAPH: Nobody was hurt, the port company said on Tuesday.",
            "LIST_ITEM: one crane of 30 tonnes",
            "QUOTATION: It fell like a tree.",
            "CAPTION: The crane on Monday",
            "TABLE: Day | Ships");
  }

  @Test
  void aLockedOpenDocumentIsRefused() throws Exception {
    var parts = new LinkedHashMap<String, String>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put("content.xml", "garbage");
    parts.put("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>");
    var bytes = Zips.of(parts);
    assertThatThrownBy(() -> Readings.article(bytes))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("protected by a password");
  }

  private static Map<String, String> book() {
    var parts = new LinkedHashMap<String, String>();
    parts.put("mimetype", "application/epub+zip");
    parts.put(
        "META-INF/container.xml",
        "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>");
    parts.put(
        "OPS/book.opf",
        "<package xmlns:dc=\"d\"><metadata><dc:title>News of May</dc:title><dc:creator>Ada"
            + " Brekke</dc:creator><dc:publisher>Fjord"
            + " Books</dc:publisher><dc:date>2025-06-01</dc:date></metadata><manifest><item"
            + " id=\"c\" href=\"cover.xhtml\" media-type=\"application/xhtml+xml\"/><item id=\"a\""
            + " href=\"text/a%20b.xhtml\" media-type=\"application/xhtml+xml\"/><item id=\"n\""
            + " href=\"nav.xhtml\" media-type=\"application/xhtml+xml\""
            + " properties=\"nav\"/></manifest><spine><itemref idref=\"c\"/><itemref"
            + " idref=\"n\"/><itemref idref=\"a\"/></spine></package>");
    parts.put("OPS/cover.xhtml", "<html><body><h1>News of May</h1></body></html>");
    parts.put("OPS/nav.xhtml", "<html><body><p>" + LEAD.repeat(9) + "</p></body></html>");
    parts.put(
        "OPS/text/a b.xhtml",
        "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.1//EN\" \"x\"><html><body>"
            + "<h1>Crane falls</h1><p>"
            + LEAD
            + "</p><p>"
            + SECOND
            + "</p><p>Its owner, Vesla Cranes, will buy a new one of the same make.</p></body></html>");
    return parts;
  }

  @Test
  void aBookGivesAnArticleForEachChapterWithText() throws Exception {
    var bytes = Zips.of(book());
    assertThat(Readings.reader(bytes)).isEqualTo("epub");
    var articles = Readings.articles(bytes);
    assertThat(articles).hasSize(1);
    var article = articles.get(0);
    assertThat(article.title()).isEqualTo("Crane falls");
    assertThat(article.author()).isEqualTo("Ada Brekke");
    assertThat(article.publisher()).isEqualTo("Fjord Books");
    assertThat(article.published()).hasToString("2025-06-01");
    assertThat(Readings.blocks(article)).contains("PARAGRAPH: " + LEAD, "PARAGRAPH: " + SECOND);
  }

  @Test
  void aBookWithCopyProtectionIsRefused() throws Exception {
    var parts = book();
    parts.put("META-INF/encryption.xml", "<e><CipherReference URI=\"OPS/text/a b.xhtml\"/></e>");
    var bytes = Zips.of(parts);
    assertThatThrownBy(() -> Readings.articles(bytes))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("copy protection");
  }

  @Test
  void aBookWithoutChaptersIsRefused() throws Exception {
    var parts = book();
    parts.remove("OPS/text/a b.xhtml");
    var bytes = Zips.of(parts);
    assertThatThrownBy(() -> Readings.articles(bytes))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no running text in any chapter");
  }
}
