package io.github.quizette.exporter.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Exporter;
import io.github.quizette.exporter.Exporters;
import io.github.quizette.exporter.HostileDecks;
import io.github.quizette.exporter.Markup;
import io.github.quizette.exporter.SampleDeck;
import io.github.quizette.item.Item;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** Tables, read back as a spreadsheet program reads them. */
class TableExportersTest {
  private static byte[] bytes(Exporter exporter, Deck deck) throws IOException {
    var out = new ByteArrayOutputStream();
    exporter.export(deck, out);
    return out.toByteArray();
  }

  private static List<List<String>> sheet(byte[] bytes) throws IOException {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      var rows = new ArrayList<List<String>>();
      for (Row row : book.getFirstSheet().read()) {
        while (rows.size() < row.getRowNum() - 1) {
          rows.add(List.of());
        }
        var cells = new ArrayList<String>();
        for (var column = 0; column < row.getCellCount(); column++) {
          cells.add(row.getOptionalCell(column).map(cell -> cell.getText()).orElse(""));
        }
        rows.add(cells);
      }
      return rows;
    }
  }

  private static List<List<String>> csv(byte[] bytes) throws IOException {
    var text = new String(bytes, StandardCharsets.UTF_8);
    try (var parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
      return parser.stream().map(row -> row.stream().map(String::strip).toList()).toList();
    }
  }

  private static List<List<String>> tabs(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  private static Item long121() {
    return SampleDeck.choice("q-long", "W" + "x".repeat(119) + "?", "It is.", "a", "b", "c");
  }

  @Test
  void kahootHasItsHeaderInRowEightAndTheRightAnswerByNumber() throws IOException {
    var rows = sheet(bytes(new KahootExporter(), SampleDeck.deck()));
    assertThat(rows.get(3)).contains("Kyst News Agency, CC BY 4.0");
    assertThat(rows.get(7))
        .startsWith("", "Question - max 120 characters", "Answer 1 - max 75 characters")
        .endsWith("Correct answer(s) - choose at least one");
    assertThat(rows.get(9))
        .containsExactly(
            "",
            "How large was the loan that Norland’s parliament approved in November 2025 for a"
                + " destroyed port?",
            "2.4 billion crowns",
            "4.2 billion crowns",
            "5.6 billion crowns",
            "8.1 billion crowns",
            "30",
            "2");
    assertThat(sheet(bytes(new KahootExporter(), SampleDeck.exam())).get(8)).contains("60");
  }

  @Test
  void kahootReportsWhatIsOverItsLimitsAndCutsNothing() throws IOException {
    var fifth = SampleDeck.choice("q-five", "Which?", "It is.", "a", "b", "c", "d", "e");
    var wide = SampleDeck.choice("q-wide", "Which?", "It is.", "y".repeat(76), "b", "c");
    var gap = SampleDeck.cloze("q-gap", "It is ____.", "It is x.", "", "x");
    var deck = SampleDeck.of(List.of(long121(), fifth, wide, gap));

    assertThat(Exporters.losses(new KahootExporter(), "k.xlsx", deck))
        .extracting(Object::toString)
        .containsExactly(
            "k.xlsx: warning: item q-long is left out: its stem has 121 characters, Kahoot takes"
                + " 120",
            "k.xlsx: warning: item q-five is left out: it has 5 answers, Kahoot takes 4",
            "k.xlsx: warning: item q-wide is left out: the answer \""
                + "y".repeat(76)
                + "\" has 76 characters, Kahoot takes 75",
            "k.xlsx: warning: item q-gap is left out: Kahoot takes choices only");
    assertThat(sheet(bytes(new KahootExporter(), deck))).hasSize(8);
  }

  @Test
  void noTimeOfCreationStandsInASheet() throws IOException {
    var bytes = bytes(new WaygroundExporter(), SampleDeck.deck());
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
        assertThat(text).doesNotContainPattern("20[2-9]\\d-\\d\\d-\\d\\dT");
        if (entry.getName().equals("docProps/core.xml")) {
          assertThat(text).contains(">1980-01-01T00:00:00Z</dcterms:created>");
        }
      }
    }
  }

  @Test
  void waygroundTakesGapsAndExplains() throws IOException {
    var rows = sheet(bytes(new WaygroundExporter(), SampleDeck.deck()));
    assertThat(rows).hasSize(11);
    assertThat(rows.get(2))
        .contains("Fill-in-the-Blank", "Skarvik", "port of Skarvik")
        .last()
        .asString()
        .contains("Kyst News Agency, 12 November 2025, CC BY 4.0");
  }

  @Test
  void blooketAndGimkitHaveTheirTemplatesAndTellThatTheyCreditNobody() throws IOException {
    var blooket = csv(bytes(new BlooketExporter(), SampleDeck.deck()));
    assertThat(blooket.get(0)).startsWith("Blooket Import Template").hasSize(8);
    assertThat(blooket.get(1)).startsWith("Question #", "Question Text", "Answer 1");
    assertThat(blooket).hasSize(8);
    assertThat(blooket.get(7)).startsWith("6").endsWith("30", "1");
    var gimkit = csv(bytes(new GimkitExporter(), SampleDeck.deck()));
    assertThat(gimkit.get(0)).startsWith("Gimkit Spreadsheet Import Template").hasSize(5);
    assertThat(gimkit.get(7)).contains("the Nordic Audit Council", "the World Trade Organization");

    assertThat(Exporters.losses(new GimkitExporter(), "g.csv", SampleDeck.deck()))
        .hasSize(5)
        .last()
        .hasToString(
            "g.csv: warning: the format has no place for credits; name them where you use it: Kyst"
                + " News Agency, CC BY 4.0");
  }

  @Test
  void blackboardAndQuizletHaveARowForEachItem() throws IOException {
    var blackboard = tabs(bytes(new BlackboardExporter(), SampleDeck.deck()));
    assertThat(blackboard.get(0)).startsWith("MC").endsWith("the World Bank", "correct");
    assertThat(blackboard.get(1)).startsWith("FIB").endsWith("Skarvik", "port of Skarvik");
    assertThat(tabs(bytes(new QuizletExporter(), SampleDeck.deck())).get(9))
        .last()
        .isEqualTo("the Nordic Audit Council (Kyst News Agency, 12 November 2025, CC BY 4.0)");
  }

  @Test
  void noCellStartsAFormula() throws IOException {
    var item = SampleDeck.choice("q-1", "=1+1?", "It is.", "-5", "+cmd|'x'", "@x");
    var text =
        new String(
            bytes(new GimkitExporter(), SampleDeck.of(List.of(item))), StandardCharsets.UTF_8);
    assertThat(text).endsWith("\r\n\" =1+1?\",-5,\" +cmd|'x'\",\" @x\",\r\n");
  }

  @Provide
  Arbitrary<Deck> decks() {
    return HostileDecks.decks();
  }

  @Property(tries = 60)
  void everyTableIsReadAsItWasWritten(@ForAll("decks") Deck deck) throws IOException {
    var items = CreditedItem.live(deck).toList();
    for (var item : items) {
      var stem = Markup.line(item.stem());
      var options = item.options().stream().map(Markup::line).toList();
      var kahoot = sheet(bytes(new KahootExporter(), deck));
      if (new KahootExporter().obstacle(item).isEmpty()) {
        assertThat(kahoot).anyMatch(r -> r.contains(stem) && r.containsAll(options));
      }
      assertThat(sheet(bytes(new WaygroundExporter(), deck)))
          .anyMatch(row -> row.contains(stem) && row.containsAll(options));
      if (new BlooketExporter().obstacle(item).isEmpty()) {
        assertThat(csv(bytes(new BlooketExporter(), deck)))
            .anyMatch(row -> row.contains(stem) && row.containsAll(options));
        assertThat(csv(bytes(new GimkitExporter(), deck)))
            .anyMatch(row -> row.contains(stem) && row.containsAll(options));
      }
    }
    assertThat(tabs(bytes(new BlackboardExporter(), deck))).hasSameSizeAs(items);
    assertThat(tabs(bytes(new QuizletExporter(), deck)))
        .hasSameSizeAs(items)
        .allMatch(r -> r.size() == 2);
  }
}
