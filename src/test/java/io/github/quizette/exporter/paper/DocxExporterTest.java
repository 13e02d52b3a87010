package io.github.quizette.exporter.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.HostileDecks;
import io.github.quizette.exporter.SampleDeck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** Worksheets, opened by Apache POI. */
class DocxExporterTest {
  private static byte[] bytes(Deck deck) throws IOException {
    var out = new ByteArrayOutputStream();
    new DocxExporter().export(deck, out);
    return out.toByteArray();
  }

  /** Returns style and text of each paragraph. */
  private static List<List<String>> paragraphs(Deck deck) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes(deck)))) {
      return document.getParagraphs().stream()
          .map(paragraph -> List.of(paragraph.getStyle(), paragraph.getText()))
          .toList();
    }
  }

  @Test
  void theKeyStandsOnAPageOfItsOwnBehindTheQuestions() throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes(SampleDeck.deck())))) {
      var all = document.getParagraphs();
      assertThat(all.get(0).getText()).isEqualTo("A port after the storm");
      var breaks = all.stream().filter(p -> p.getCTP().getPPr().isSetPageBreakBefore()).toList();
      assertThat(breaks).hasSize(1).first().extracting(XWPFParagraph::getText).isEqualTo("Key");
      var texts = all.stream().map(XWPFParagraph::getText).toList();
      var key = texts.indexOf("Key");
      assertThat(texts.subList(0, key))
          .contains("D) the World Bank")
          .anyMatch(text -> text.startsWith("1. Which institution lent Norland"))
          .noneMatch(text -> text.contains("Kyst News Agency"));
      assertThat(texts.subList(key, texts.size()))
          .contains("1. D) the World Bank", "2. Skarvik; port of Skarvik")
          .contains("Kyst News Agency, 12 November 2025, CC BY 4.0");
      assertThat(document.getProperties().getCoreProperties().getCreator())
          .isEqualTo("Kyst News Agency, CC BY 4.0");
    }
  }

  @Test
  void everyStyleThatIsUsedIsThereAndEveryPartIsNamed() throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes(SampleDeck.deck())))) {
      assertThat(document.getParagraphs())
          .allMatch(paragraph -> document.getStyles().styleExist(paragraph.getStyle()));
    }
    var names = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(SampleDeck.deck())))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names).hasSize(6).first().isEqualTo("[Content_Types].xml");
  }

  @Test
  void aDeckThatIsReadFromTheRightIsSetFromTheRight() throws IOException {
    var deck = SampleDeck.deck();
    var hebrew =
        new Deck(
            deck.id(),
            deck.title(),
            "he",
            "",
            deck.generator(),
            null,
            deck.articles(),
            deck.notes());
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes(hebrew)))) {
      assertThat(document.getParagraphs())
          .allMatch(paragraph -> paragraph.getCTP().getPPr().isSetBidi());
    }
  }

  @Provide
  Arbitrary<Deck> decks() {
    return HostileDecks.decks();
  }

  @Property(tries = 100)
  void whatIsReadIsWhatWasWritten(@ForAll("decks") Deck deck) throws IOException {
    var expected = new ArrayList<List<String>>();
    var number = 1;
    for (var item : CreditedItem.live(deck).toList()) {
      var context = !item.context().isBlank();
      if (context) {
        expected.add(List.of("Context", item.context()));
      }
      var hint = item.hint().isBlank() ? "" : " (" + item.hint() + ")";
      var style = context ? "Asked" : "Question";
      expected.add(List.of(style, number++ + ". " + item.stem() + hint));
      var letter = 'A';
      for (var option : item.options()) {
        expected.add(List.of("Option", letter++ + ") " + option));
      }
    }
    expected.add(List.of("Heading1", "Key"));
    number = 1;
    for (var item : CreditedItem.live(deck).toList()) {
      var letter = (char) ('A' + item.keyPlace());
      var key = item.isChoice() ? letter + ") " + item.key() : String.join("; ", item.accepted());
      expected.add(List.of("Question", number++ + ". " + key));
      item.explanation().forEach(line -> expected.add(List.of("Source", line)));
    }
    assertThat(paragraphs(deck).stream().skip(2)).containsExactlyElementsOf(expected);
  }
}
