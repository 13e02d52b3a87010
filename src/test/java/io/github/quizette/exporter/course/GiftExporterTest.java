package io.github.quizette.exporter.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.Deck;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.Exporters;
import io.github.quizette.exporter.HostileDecks;
import io.github.quizette.exporter.Markup;
import io.github.quizette.exporter.SampleDeck;
import io.github.quizette.item.Statements;
import io.github.quizette.json.JsonCursor;
import io.github.quizette.json.JsonValue;
import io.github.quizette.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** GIFT, read back by the rules of Moodle and by gift-pegjs. */
class GiftExporterTest {
  private static final Path MODULES = Path.of("target/npm/node_modules");
  private static final int DECKS = 300;

  private static String gift(Deck deck) throws IOException {
    return new String(ReadXml.bytes(new GiftExporter(), deck), StandardCharsets.UTF_8);
  }

  @Test
  void categoryIdTagsAndFeedbackAreWritten() throws IOException {
    assertThat(gift(SampleDeck.deck()))
        .startsWith(
            "// Kyst News Agency, CC BY 4.0\n"
                + "$CATEGORY: $course$/top/Quizette/A port after the storm/2025-11-12 ")
        .contains("\n// [id:q-port] [tag:economy] [tag:port]\n::The World Bank loan of November")
        .contains(
            "{\n=Skarvik\n=port of Skarvik\n####The report names Skarvik in so many words.\\n“")
        .contains("\n~the Centre Party#Of the same kind, but");
  }

  @Test
  void trueAndFalseAreAVerdictWithWhatIsToldAWrongAndARightAnswer() throws IOException {
    var no = SampleDeck.judged(Statements.stem("It cost ~5."), false, "True", "False");
    var yes = SampleDeck.judged(Statements.stem("It cost ~5."), true, "True", "False");

    assertThat(gift(SampleDeck.of(List.of(no))))
        .contains(
            "\\nTrue or false\\: It cost \\~5. {\nFALSE#It says otherwise.#So it says.\n####");
    assertThat(gift(SampleDeck.of(List.of(yes))))
        .contains(" {\nTRUE#It says otherwise.#So it says.\n####");
  }

  @Test
  void statementsStandOnLinesOfTheirOwn() throws IOException {
    var stem = Statements.stem("Which are correct?", List.of("It rained.", "It snowed."));
    var item = SampleDeck.judged(stem, true, "1 only", "2 only", "1 and 2");

    assertThat(gift(SampleDeck.of(List.of(item))))
        .contains("\\nWhich are correct?\\n1. It rained.\\n2. It snowed. {\n=1 only#So");
  }

  @Test
  void anAnswerThatWouldBecomeAPairIsLeftOutAndReported() throws IOException {
    var deck =
        SampleDeck.of(List.of(SampleDeck.cloze("q-1", "It is ____.", "It is a->b.", "", "a->b")));

    assertThat(gift(deck)).doesNotContain("q-1");
    assertThat(Exporters.losses(new GiftExporter(), "deck.gift.txt", deck))
        .extracting(Object::toString)
        .containsExactly(
            "deck.gift.txt: warning: item q-1 is left out: a right answer holds \"->\", which"
                + " GIFT takes for a pair to match");
  }

  @Provide
  Arbitrary<Deck> decks() {
    return HostileDecks.decks();
  }

  @Property(tries = DECKS)
  void moodleReadsWhatWasWritten(@ForAll("decks") Deck deck) throws IOException {
    holds(GiftReader.read(gift(deck)), deck);
  }

  @Test
  void giftPegjsReadsWhatWasWritten() throws Exception {
    var required = System.getenv("QUIZETTE_REQUIRE_NODE") != null;
    Assumptions.assumeTrue(
        required || Files.isDirectory(MODULES.resolve("gift-pegjs")),
        "gift-pegjs is not installed");
    var decks = new ArrayList<Deck>(List.of(SampleDeck.deck()));
    decks.addAll(HostileDecks.decks().list().ofSize(DECKS).sample());
    decks.addAll(HostileDecks.statements().list().ofSize(DECKS).sample());
    var texts = new ArrayList<String>();
    for (var deck : decks) {
      texts.add(gift(deck));
    }
    var read = elements(parse(texts));
    for (var i = 0; i < decks.size(); i++) {
      assertThat(read.get(i)).as(texts.get(i)).isInstanceOf(JsonValue.Elements.class);
      holds(elements(read.get(i)).stream().map(GiftExporterTest::question).toList(), decks.get(i));
    }
  }

  private static void holds(List<GiftReader.Question> read, Deck deck) {
    var items =
        CreditedItem.live(deck).filter(i -> new GiftExporter().obstacle(i).isEmpty()).toList();
    assertThat(read).hasSameSizeAs(items);
    for (var i = 0; i < items.size(); i++) {
      var item = items.get(i);
      var hint = item.hint().isBlank() ? "" : " (" + item.hint() + ")";
      var texts = item.isChoice() ? item.options() : item.accepted();
      assertThat(read.get(i).id()).isEqualTo(item.id());
      assertThat(Markup.line(read.get(i).stem())).isEqualTo(Markup.line(item.asked() + hint));
      assertThat(read.get(i).answers().stream().map(GiftReader.Answer::text).map(Markup::line))
          .isEqualTo(
              texts.stream()
                  .map(t -> Markup.line(item.isChoice() ? t : t.replace("*", "\\*")))
                  .toList());
      assertThat(read.get(i).answers().stream().filter(GiftReader.Answer::right).count())
          .isEqualTo(item.isChoice() ? 1 : texts.size());
      assertThat(Markup.line(read.get(i).feedback()))
          .isEqualTo(Markup.line(String.join("\n", item.explanation())));
    }
  }

  private static JsonValue parse(List<String> texts)
      throws IOException, InterruptedException, InputException {
    var input = new ByteArrayOutputStream();
    var json = JsonWriter.compact(input).list();
    for (var text : texts) {
      json.text(text);
    }
    json.endList().flush();
    var script = Path.of("src/test/resources/exporter/parse-gift.js");
    var file = Files.createTempFile("quizette", ".json");
    var output = Files.createTempFile("quizette", ".json");
    try {
      Files.write(file, input.toByteArray());
      var node =
          new ProcessBuilder("node", script.toString(), MODULES.toAbsolutePath().toString())
              .redirectInput(file.toFile())
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      assertThat(node.waitFor()).isZero();
      return JsonCursor.read("node", new ByteArrayInputStream(Files.readAllBytes(output)));
    } finally {
      Files.delete(file);
      Files.delete(output);
    }
  }

  private static GiftReader.Question question(JsonValue value) {
    var answers =
        elements(member(value, "choices")).stream()
            .map(
                choice ->
                    new GiftReader.Answer(
                        text(choice, "text"), ((JsonValue.Truth) member(choice, "right")).value()))
            .toList();
    return new GiftReader.Question(
        text(value, "id"), text(value, "stem"), answers, text(value, "feedback"));
  }

  private static List<JsonValue> elements(JsonValue value) {
    return ((JsonValue.Elements) value).elements();
  }

  private static JsonValue member(JsonValue value, String name) {
    return Objects.requireNonNull(((JsonValue.Members) value).members().get(name), name);
  }

  private static String text(JsonValue value, String name) {
    return ((JsonValue.Text) member(value, name)).value();
  }
}
