package io.github.quizette.reader.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.diagnostic.InputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class PdfArticleReaderTest {
  static {
    FontMappers.set(new PlainFonts()); // else the tests look at every font of the machine
  }

  /** A document to print on. */
  private static final class Press implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage();

    Press() {
      document.addPage(page);
    }

    void newPage() {
      page = new PDPage();
      document.addPage(page);
    }

    void print(FontName font, float size, float x, float y, String... lines) throws IOException {
      try (var content =
          new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
        content.beginText();
        content.setFont(new PDType1Font(font), size);
        content.setLeading(1.2f * size);
        content.newLineAtOffset(x, y);
        for (var line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
    }

    void text(float x, float y, String... lines) throws IOException {
      print(FontName.TIMES_ROMAN, 10, x, y, lines);
    }

    byte[] bytes() throws IOException {
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
      document.close();
    }
  }

  private static List<String> blocks(byte[] bytes) throws Exception {
    assertThat(Readings.reader(bytes)).isEqualTo("pdf");
    return Readings.blocks(Readings.article(bytes));
  }

  @Test
  void columnsAreReadOneAfterTheOtherAndPartedWordsMadeWhole() throws Exception {
    try (var press = new Press()) {
      press.print(FontName.HELVETICA_BOLD, 20, 60, 700, "Crane falls into harbour");
      press.text(
          60,
          650,
          "The harbour of Skarvik was closed for two",
          "days after a crane had fallen into the wa-",
          "ter on Monday, the port company an-",
          "nounced in a statement on Tuesday.",
          "    A self-made crane of the same age was",
          "taken down as well. The com-",
          "pany has eleven of them.");
      press.text(
          320,
          650,
          "Nobody was hurt when the crane fell. It",
          "had been built in 1961 and was to be re-",
          "placed next year by a crane from abroad.",
          "    Ships were sent on to other ports, the",
          "nearest of which is ninety kilometres off.");
      var bytes = press.bytes();
      assertThat(Readings.article(bytes).title()).isEqualTo("Crane falls into harbour");
      assertThat(blocks(bytes))
          .containsExactly(
              "PARAGRAPH: The harbour of Skarvik was closed for two days after a crane had fallen into the"
                  + " water on Monday, the port company announced in a statement on Tuesday.",
              "PARAGRAPH: A self-made crane of the same age was taken down as well. The company has eleven"
                  + " of them.",
              "PARAGRAPH: Nobody was hurt when the crane fell. It had been built in 1961 and was to be"
                  + " replaced next year by a crane from abroad.",
              "PARAGRAPH: Ships were sent on to other ports, the nearest of which is ninety kilometres off.");
    }
  }

  @Test
  void runningHeadsAndPageNumbersAreGoneAndSentencesGoOnOverThePage() throws Exception {
    try (var press = new Press()) {
      for (var i = 1; i <= 3; i++) {
        press.print(FontName.HELVETICA, 8, 60, 760, "The Skarvik Post, November 2025");
        press.print(FontName.HELVETICA, 8, 300, 30, "Page " + i + " of 3");
        press.text(
            60,
            700,
            "on day "
                + i
                + " the harbour was closed to all ships that were longer than a hundred metres, and",
            "the pilots stayed at home because nobody knew how deep the crane lay in the water, while the");
        if (i < 3) {
          press.newPage();
        }
      }
      press.text(60, 600, "In the end it was lifted out by two barges from the south.");
      var blocks = blocks(press.bytes());
      assertThat(blocks).noneMatch(block -> block.contains("Skarvik Post"));
      assertThat(blocks).noneMatch(block -> block.contains("of 3"));
      assertThat(blocks.get(0)).contains("while the on day 2 the harbour").contains("on day 3");
      assertThat(blocks)
          .contains("PARAGRAPH: In the end it was lifted out by two barges from the south.");
    }
  }

  @Test
  void headingsCaptionsAndListsAreKeptApart() throws Exception {
    try (var press = new Press()) {
      press.text(
          60,
          700,
          "The harbour of Skarvik was closed for two days after a crane had fallen into the water there.",
          "It was the third accident of this kind in a year, and the port has ordered new cranes since.");
      press.print(FontName.TIMES_BOLD, 13, 60, 650, "What happened");
      press.text(
          60,
          630,
          "Nobody was hurt, the port company said on Tuesday. The crane was lifted out of the water on",
          "Friday by two barges that had come from the south for it.");
      press.print(
          FontName.TIMES_ROMAN, 7, 60, 590, "The crane in the water of the harbour of Skarvik.");
      press.text(60, 560, "\u2022 one crane of thirty tonnes", "\u2022 two barges of fifty tonnes");
      assertThat(blocks(press.bytes()))
          .containsExactly(
              "PARAGRAPH: The harbour of Skarvik was closed for two days after a crane had fallen into the"
                  + " water there. It was the third accident of this kind in a year, and the port has ordered"
                  + " new cranes since.",
              "HEADING: What happened",
              "PARAGRAPH: Nobody was hurt, the port company said on Tuesday. The crane was lifted out of the"
                  + " water on Friday by two barges that had come from the south for it.",
              "CAPTION: The crane in the water of the harbour of Skarvik.",
              "LIST_ITEM: one crane of thirty tonnes",
              "LIST_ITEM: two barges of fifty tonnes");
    }
  }

  @Test
  void aPageOfTenThousandScatteredWordsEnds() throws Exception {
    try (var press = new Press()) {
      var lines = new String[100];
      Arrays.fill(lines, "word");
      for (var x = 0; x < 100; x++) {
        press.print(FontName.TIMES_ROMAN, 2, 10 + 6 * x, 780 - x * 0.37f, lines);
      }
      press.text(
          60, 300, "The harbour of Skarvik was closed for two days after a crane had fallen.");
      assertThat(Readings.article(press.bytes()).body()).contains("harbour");
    }
  }

  @Test
  void aDocumentOfPicturesIsRefused() throws Exception {
    try (var press = new Press()) {
      var bytes = press.bytes();
      assertThatThrownBy(() -> Readings.article(bytes))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("a PDF without text")
          .hasMessageContaining("OCR");
    }
  }

  @Test
  void aDocumentWithAPasswordIsRefused() throws Exception {
    try (var press = new Press()) {
      press.text(60, 700, "A secret that stands in no quiz.");
      press.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      var bytes = press.bytes();
      assertThatThrownBy(() -> Readings.article(bytes))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("protected by a password");
    }
  }

  @Test
  void brokenDocumentsAreRefused() throws Exception {
    try (var press = new Press()) {
      press.text(60, 700, "The harbour of Skarvik was closed for two days.");
      var bytes = press.bytes();
      for (var broken :
          List.of(
              "%PDF-1.7\n".getBytes(ISO_8859_1),
              ("%PDF-1.7\n" + "[".repeat(200_000)).getBytes(ISO_8859_1),
              Arrays.copyOf(bytes, bytes.length / 3))) {
        assertThatThrownBy(() -> Readings.article(broken))
            .isInstanceOf(InputException.class)
            .hasMessageContaining("PDF");
      }
    }
  }
}
