package io.github.quizette.exporter.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Exporter;
import io.github.quizette.exporter.HostileDecks;
import io.github.quizette.exporter.Markup;
import io.github.quizette.exporter.SampleDeck;
import io.github.quizette.item.Statements;
import io.github.quizette.json.JsonCursor;
import io.github.quizette.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PaperExportersTest {
  private static String text(Exporter exporter, Deck deck) throws Exception {
    var out = new ByteArrayOutputStream();
    exporter.export(deck, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonValue member(JsonValue value, String name) {
    return Objects.requireNonNull(((JsonValue.Members) value).members().get(name), name);
  }

  private static List<JsonValue> questions(Deck deck) throws Exception {
    var bytes = text(new JsonLdExporter(), deck).getBytes(StandardCharsets.UTF_8);
    var quiz = JsonCursor.read("quiz", new ByteArrayInputStream(bytes));
    return ((JsonValue.Elements) member(quiz, "hasPart")).elements();
  }

  @Test
  void theWorksheetKeepsTheKeyBehindTheQuestions() throws Exception {
    var sheet = text(new MarkdownExporter(), SampleDeck.deck());
    var key = sheet.indexOf("\n## Key\n");
    assertThat(sheet).startsWith("# A port after the storm\n\n**1.** Which institution lent");
    assertThat(sheet.substring(0, key))
        .contains("- D) the World Bank\n", "the port of \\_\\_\\_\\_, destroyed")
        .doesNotContain("Kyst News Agency");
    assertThat(sheet.substring(key))
        .contains(
            "\n**1.** D) the World Bank\n", "> Kyst News Agency, 12 November 2025, CC BY 4.0");
  }

  @Test
  void whatBeginsLikeAListIsNone() throws Exception {
    var items =
        List.of(
            SampleDeck.choice("q-1", "Which?", "It is.", "1) a", "b", "c"),
            SampleDeck.cloze("q-2", "It is ____.", "It is.", "", "2. x", "- y"));
    assertThat(text(new MarkdownExporter(), SampleDeck.of(items)))
        .contains("- A) 1\\) a\n", "**2.** 2\\. x; - y\n");
  }

  @Test
  void statementsToBeJudgedAreLinesAndNoList() throws Exception {
    var stem = Statements.stem("Which are correct?", List.of("It *rained*.", "It snowed."));
    var item = SampleDeck.judged(stem, true, "1 only", "2 only", "1 and 2");
    assertThat(text(new MarkdownExporter(), SampleDeck.of(List.of(item))))
        .contains(
            "**1.** Which are correct?  \n1\\. It \\*rained\\*.  \n2\\. It snowed.\n\n- A) 1 only\n");
  }

  @Test
  void theQuizOfSchemaOrgNamesItsSource() throws Exception {
    assertThat(text(new JsonLdExporter(), SampleDeck.deck()))
        .startsWith("{\n  \"@context\": \"https://schema.org\",\n  \"@type\": \"Quiz\",")
        .contains("\"license\": \"CC BY 4.0\"", "\"name\": \"Kyst News Agency\"");
    assertThat(questions(SampleDeck.deck())).hasSize(10);
  }

  @Provide
  Arbitrary<Deck> decks() {
    return HostileDecks.decks();
  }

  @Property(tries = 200)
  void nothingInTextsIsMarkup(@ForAll("decks") Deck deck) throws Exception {
    var sheet = text(new MarkdownExporter(), deck);
    var plain = sheet.replaceAll("\\\\([!-/:-@\\[-`{-~])", "$1");
    var questions = questions(deck);
    var number = 0;
    for (var item : CreditedItem.live(deck).toList()) {
      assertThat(plain).contains(Markup.line(item.stem()));
      item.options().forEach(option -> assertThat(plain).contains(") " + Markup.line(option)));
      if (!item.context().isBlank()) {
        assertThat(plain).contains("\n*" + Markup.line(item.context()) + "*\n");
      }
      var asked = ((JsonValue.Text) member(questions.get(number++), "text")).value();
      assertThat(asked).isEqualTo(item.asked());
    }
    var unmarked = sheet.replaceAll("(?m)^\\*\\*\\d+\\.\\*\\*", "");
    assertThat(unmarked.replaceAll("(?m)^\\*(.*)\\*$", "$1"))
        .doesNotContainPattern("(?<!\\\\)[*_`<\\[]");
  }
}
