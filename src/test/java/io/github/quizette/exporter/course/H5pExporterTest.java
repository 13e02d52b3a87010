package io.github.quizette.exporter.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.HostileDecks;
import io.github.quizette.exporter.Markup;
import io.github.quizette.exporter.SampleDeck;
import io.github.quizette.json.JsonCursor;
import io.github.quizette.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** H5P packages, by the rules of H5P's validator of packages and the libraries' own reading. */
class H5pExporterTest {
  private static final Path MODULES = Path.of("target/npm/node_modules");

  private static JsonValue.Members json(Map<String, byte[]> entries, String name) throws Exception {
    var bytes = Objects.requireNonNull(entries.get(name), name);
    return (JsonValue.Members) JsonCursor.read(name, new ByteArrayInputStream(bytes));
  }

  private static Map<String, byte[]> entries(Deck deck) throws Exception {
    return ReadXml.entries(ReadXml.bytes(new H5pExporter(), deck));
  }

  private static JsonValue at(JsonValue value, String... path) {
    var found = value;
    for (var name : path) {
      found = Objects.requireNonNull(((JsonValue.Members) found).members().get(name), name);
      assertThat(found).as(name).isNotInstanceOf(JsonValue.None.class);
    }
    return found;
  }

  private static String text(JsonValue value, String... path) {
    return ((JsonValue.Text) at(value, path)).value();
  }

  private static List<JsonValue> list(JsonValue value, String... path) {
    return ((JsonValue.Elements) at(value, path)).elements();
  }

  @Test
  void theHeadIsAsTheValidatorAsks() throws Exception {
    var entries = entries(SampleDeck.deck());
    assertThat(entries.keySet()).containsExactly("h5p.json", "content/content.json");
    var head = json(entries, "h5p.json");

    assertThat(text(head, "title")).isEqualTo("A port after the storm");
    assertThat(text(head, "language")).isEqualTo("en");
    assertThat(text(head, "mainLibrary")).isEqualTo("H5P.QuestionSet");
    assertThat(list(head, "embedTypes")).extracting(e -> text(e)).containsExactly("iframe");
    assertThat(text(head, "license") + " " + text(head, "licenseVersion")).isEqualTo("CC BY 4.0");
    assertThat(text(head, "licenseExtras")).isEqualTo("Kyst News Agency, CC BY 4.0");
    assertThat(list(head, "preloadedDependencies"))
        .extracting(e -> text(e, "machineName"))
        .containsExactly("H5P.QuestionSet", "H5P.MultiChoice", "H5P.Blanks");
  }

  @Test
  void everyQuestionNamesALibraryOfTheHeadAndHasAnIdOfItsOwn() throws Exception {
    var entries = entries(SampleDeck.deck());
    var libraries =
        list(json(entries, "h5p.json"), "preloadedDependencies").stream()
            .map(
                e ->
                    text(e, "machineName")
                        + " 1."
                        + ((JsonValue.Decimal) at(e, "minorVersion")).value())
            .toList();
    var questions = list(json(entries, "content/content.json"), "questions");
    assertThat(questions)
        .hasSize(10)
        .allMatch(question -> libraries.contains(text(question, "library")))
        .allMatch(question -> !text(question, "metadata", "title").isBlank());
    assertThat(questions)
        .extracting(question -> text(question, "subContentId"))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
  }

  @Test
  void aServerOfH5pTakesThePackage(@TempDir Path folder) throws Exception {
    var required = System.getenv("QUIZETTE_REQUIRE_NODE") != null;
    Assumptions.assumeTrue(
        required || Files.isDirectory(MODULES.resolve("@lumieducation/h5p-server")),
        "h5p-server is not installed");
    var decks = new ArrayList<Deck>(List.of(SampleDeck.deck()));
    decks.addAll(HostileDecks.decks().list().ofSize(40).sample());
    var command = new ArrayList<String>();
    command.addAll(List.of("node", "src/test/resources/exporter/validate-h5p.mjs"));
    command.add(MODULES.toAbsolutePath().toString());
    for (var deck : decks) {
      command.add(unpacked(deck, folder.resolve("p" + command.size())).toString());
    }
    var broken = unpacked(SampleDeck.deck(), folder.resolve("broken"));
    Files.writeString(broken.resolve("h5p.json"), "{}");
    command.add(broken.toString());
    var said = folder.resolve("said.txt");
    var node =
        new ProcessBuilder(command)
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(node.waitFor()).isZero();
    var lines = Files.readAllLines(said);
    assertThat(lines).hasSize(decks.size() + 1).last().asString().contains("invalid-h5p-json");
    assertThat(lines.subList(0, decks.size())).containsOnly("valid");
  }

  private static Path unpacked(Deck deck, Path folder) throws Exception {
    for (var entry : entries(deck).entrySet()) {
      var file = folder.resolve(entry.getKey());
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.write(file, entry.getValue());
    }
    return folder;
  }

  @Provide
  Arbitrary<Deck> decks() {
    return HostileDecks.decks();
  }

  @Property(tries = 300)
  void whatIsReadIsWhatWasWritten(@ForAll("decks") Deck deck) throws Exception {
    var entries = entries(deck);
    assertThat(text(json(entries, "h5p.json"), "title")).matches("(?s).{1,255}").isNotBlank();
    var content = json(entries, "content/content.json");
    assertThat(nulls(content)).isEmpty();
    var questions = list(content, "questions");
    var items = CreditedItem.live(deck).toList();
    assertThat(questions).hasSameSizeAs(items);
    for (var i = 0; i < items.size(); i++) {
      holds(at(questions.get(i), "params"), items.get(i));
    }
  }

  private static void holds(JsonValue params, CreditedItem item) {
    if (item.isChoice()) {
      assertThat(H5pBlanks.shown(text(params, "question"))).isEqualTo(item.asked());
      var answers = list(params, "answers");
      assertThat(answers.stream().map(a -> H5pBlanks.shown(text(a, "text"))))
          .containsExactlyElementsOf(item.options());
      assertThat(answers.stream().map(a -> ((JsonValue.Truth) at(a, "correct")).value()).toList())
          .containsOnlyOnce(true)
          .element(item.keyPlace())
          .isEqualTo(true);
      assertThat(answers.stream().map(a -> text(a, "tipsAndFeedback", "chosenFeedback")))
          .extracting(H5pBlanks::shown)
          .containsExactlyElementsOf(item.reasons());
    } else {
      var line = H5pBlanks.of(text(list(params, "questions").get(0)));
      assertThat(Markup.line(line.text())).isEqualTo(Markup.line(item.stem()));
      assertThat(line.blanks()).hasSize(1);
      var blank = line.blanks().get(0);
      assertThat(blank.answers().stream().map(Markup::line))
          .containsExactlyElementsOf(item.accepted().stream().map(Markup::line).toList());
      assertThat(Markup.line(blank.tip())).isEqualTo(Markup.line(item.hint()));
    }
    var feedback = list(params, "overallFeedback").get(0);
    assertThat(H5pBlanks.shown(text(feedback, "feedback")))
        .isEqualTo(String.join(" ", item.explanation().stream().map(Markup::line).toList()));
  }

  /** Returns the names of members that are null, at any depth. */
  private static List<String> nulls(JsonValue value) {
    var names = new ArrayList<String>();
    if (value instanceof JsonValue.Members members) {
      members
          .members()
          .forEach(
              (name, member) -> {
                if (member instanceof JsonValue.None) {
                  names.add(name);
                }
                names.addAll(nulls(member));
              });
    } else if (value instanceof JsonValue.Elements elements) {
      elements.elements().forEach(element -> names.addAll(nulls(element)));
    }
    return names;
  }
}
