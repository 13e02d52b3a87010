package io.github.quizette.xml;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HardenedXmlTest {
  private static String textOf(byte[] xml) throws XMLStreamException {
    var text = new StringBuilder();
    var reader = HardenedXml.reader(new ByteArrayInputStream(xml));
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.CHARACTERS) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }

  private static String textOf(String xml) throws XMLStreamException {
    return textOf(xml.getBytes(UTF_8));
  }

  @Test
  void readsTextsWholeWithTheFiveEntitiesAndCdata() throws XMLStreamException {
    assertThat(textOf("<a>one &amp; <![CDATA[<two>]]> &#8211; three</a>"))
        .isEqualTo("one & <two> – three");
  }

  @Test
  void findsTheEncodingByTheMarkAndByTheProlog() throws XMLStreamException {
    assertThat(textOf("<?xml version='1.0' encoding='UTF-16'?><a>Łódź</a>".getBytes(UTF_16)))
        .isEqualTo("Łódź");
    var latin = "<?xml version='1.0' encoding='ISO-8859-1'?><a>Malmö</a>";
    assertThat(textOf(latin.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
        .isEqualTo("Malmö");
  }

  @Test
  void takesAnEncodingFromElsewhere() throws XMLStreamException {
    var bytes = "<a>Malmö</a>".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    var reader = HardenedXml.reader(new ByteArrayInputStream(bytes), "ISO-8859-1");
    reader.nextTag();
    assertThat(reader.getElementText()).isEqualTo("Malmö");
  }

  @Test
  void neverReadsALocalFile(@TempDir Path folder) throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    var xml = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><a>&x;</a>";
    assertThatThrownBy(() -> textOf(xml))
        .isInstanceOf(XMLStreamException.class)
        .hasMessageNotContaining("the secret");
  }

  @Test
  void neverExpandsABillionLaughs() {
    var xml = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
    for (var i = 1; i < 10; i++) {
      xml.append("<!ENTITY l").append(i).append(" \"");
      xml.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
    }
    xml.append("]><a>&l9;</a>");
    assertThatThrownBy(() -> textOf(xml.toString())).isInstanceOf(XMLStreamException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p.dtd\"> %p;]><a>&x;</a>",
        "<a b='&x;'>text</a>",
        "<a>&nbsp;</a>",
        "<a>open",
        "no xml",
        "<a></b>",
        "<a>\u0001</a>",
        ""
      })
  void refusesWhatItMustNotOrCannotRead(String xml) {
    assertThatThrownBy(() -> textOf(xml)).isInstanceOf(XMLStreamException.class);
  }

  @Test
  void fetchesNoDocumentTypeButReadsOn() throws XMLStreamException {
    var xml =
        "<!DOCTYPE rss PUBLIC \"-//X//DTD RSS 0.91//EN\" \"http://127.0.0.1:1/rss.dtd\"><rss>t</rss>";
    assertThat(textOf(xml)).isEqualTo("t");
  }

  @Test
  void stopsAtTwoHundredThousandOpenElements() {
    assertThatThrownBy(() -> textOf("<a>".repeat(200_000)))
        .isInstanceOf(XMLStreamException.class)
        .hasMessageContaining("256 elements open");
  }

  @Test
  void stopsAtAnEndlessText() {
    var xml = "<a>" + "x".repeat(HardenedXml.MAX_TEXT + 1) + "</a>";
    assertThatThrownBy(() -> textOf(xml))
        .isInstanceOf(XMLStreamException.class)
        .hasMessageContaining("characters");
  }

  @Test
  void stopsAtAnEndlessRowOfAttributes() {
    var xml = new StringBuilder("<a");
    for (var i = 0; i < 20_000; i++) {
      xml.append(" a").append(i).append("='1'");
    }
    assertThatThrownBy(() -> textOf(xml.append("/>").toString()))
        .isInstanceOf(XMLStreamException.class);
  }

  @Test
  void countsDepthForElementTextAndTagsToo() throws XMLStreamException {
    var reader =
        HardenedXml.reader(new ByteArrayInputStream("<a> <!-- c --> <b>t</b></a>".getBytes(UTF_8)));
    assertThat(reader.nextTag()).isEqualTo(XMLStreamConstants.START_ELEMENT);
    assertThat(reader.nextTag()).isEqualTo(XMLStreamConstants.START_ELEMENT);
    assertThat(reader.getLocalName()).isEqualTo("b");
    assertThat(reader.getElementText()).isEqualTo("t");
    assertThat(reader.nextTag()).isEqualTo(XMLStreamConstants.END_ELEMENT);
  }
}
