package io.github.quizette.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.diagnostic.InputException;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeckJsonTest {
  private static String json(Deck deck) {
    return new String(DeckJson.bytes(deck), StandardCharsets.UTF_8);
  }

  private static Deck read(String json) throws Exception {
    return DeckJson.read(
        "deck.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void writesTheFieldsInTheirOrder() throws Exception {
    var expected =
        new String(
            DeckJsonTest.class.getResourceAsStream("/decks/skarvik.json").readAllBytes(),
            StandardCharsets.UTF_8);
    assertThat(json(Decks.skarvik())).isEqualTo(expected);
  }

  @Test
  void readsBackTheSameDeck() throws Exception {
    var deck = Decks.skarvik();
    assertThat(read(json(deck))).isEqualTo(deck);
  }

  @Test
  void keepsWhatPeopleAndExaminationsAdd() throws Exception {
    var notes =
        Decks.skarvik().notes().stream()
            .map(
                note ->
                    new Note(
                        note.item(), 3, "0".repeat(64), Note.Status.EDITED, "person", Decks.DAY))
            .toList();
    var plain = Decks.skarvik();
    var deck =
        new Deck(
            plain.id(),
            plain.title(),
            "en",
            "",
            "Quizette 0.0.9",
            new Profile("civil service", new BigDecimal("2.0"), new BigDecimal("0.66"), 4, 72),
            plain.articles(),
            notes);
    assertThat(read(json(deck))).isEqualTo(deck);
    assertThat(json(read(json(deck)))).isEqualTo(json(deck)).contains("\"marks\": 2.0,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist"})
  void writesTheSameInEveryLocale(String tag) throws Exception {
    var expected = json(Decks.skarvik());
    var before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      assertThat(json(Decks.skarvik())).isEqualTo(expected);
      assertThat(read(expected)).isEqualTo(Decks.skarvik());
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"1.0.0\"|\"2.0.0\"|deck.json:2: error: deck: the deck is of format 2.0.0|newer Quizette",
        "\"1.0.0\"|\"0.9.0\"|deck: the deck is of format 0.9.0|make the deck again",
        "\"1.0.0\"|\"one\"|deck: schemaVersion is no version|write",
        "\"correct\": false|\"correct\": true|choices has 4 keys|exactly one",
        "\"correct\": true|\"correct\": false|choices has 0 keys|exactly one",
        "\"kind\": \"choice\"|\"kind\": \"essay\"|kind is unknown: essay|choice or cloze",
        "\"status\": \"draft\"|\"status\": \"fine\"|status is unknown: fine|draft, accepted",
        "\"id\": \"c\"|\"id\": \"x\"|choices 3: id is not c|in their order",
        "\"revision\": 1|\"revision\": 0|revision is less than 1|count from 1",
        "\"revision\": 1|\"revision\": 1.5|revision is not a whole number|",
        "\"revision\": 1|\"revision\": 99999999999|revision is too large|",
        "\"revision\": 1|\"revision\": 1e999999|too large or too small|",
        "\"asOf\": \"2025-11-12\"|\"asOf\": \"2025-02-30\"|asOf is no day: 2025-02-30|YYYY",
        "\"end\": 59|\"end\": 60|start and end do not mark the answer|count again",
        "port of ____|port of Skarvik|stem and blanks do not match|one gap",
        "\"form\"|\"from\"|form is missing|",
        "\"tags\": []|\"tags\": [7]|tags holds something|",
        "\"language\"|\"owner\": 1, \"language\"|deck: owner is unknown|remove it",
        "\"language\"|\"id\": 1, \"language\"|not JSON: Duplicate|",
        "\"language\": \"en\"|\"language\": \"\\ud800\"|half of a surrogate pair|replace",
      })
  void refusesAFaultAndNamesItemAndField(String from, String to, String message, String advice) {
    var broken = json(Decks.skarvik()).replace(from, to);
    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("deck.json:")
        .hasMessageContaining(message)
        .hasMessageContaining(advice == null ? "" : advice);
  }

  @Test
  void refusesTwoItemsOfOneId() {
    var twice = json(Decks.of(Decks.choice(), Decks.choice()));
    assertThatThrownBy(() -> read(twice))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("item " + Decks.choice().id() + ": id occurs twice");
  }

  @Test
  void passesOverUnknownMembersOfANewerMinorVersion() throws Exception {
    var newer =
        json(Decks.skarvik())
            .replace("\"1.0.0\"", "\"1.7.0\"")
            .replace("\"form\"", "\"picture\": {\"a\": []}, \"form\"");
    assertThat(read(newer)).isEqualTo(Decks.skarvik());
  }

  @Test
  void refusesEveryTruncation() {
    var whole = json(Decks.skarvik()).stripTrailing();
    for (var length = 0; length < whole.length(); length += 7) {
      var cut = whole.substring(0, length);
      assertThatThrownBy(() -> read(cut)).isInstanceOf(InputException.class);
    }
  }

  @Test
  void refusesWhatFollows() {
    assertThatThrownBy(() -> read(json(Decks.skarvik()) + "{}"))
        .hasMessageContaining("something follows the end");
  }

  @Test
  void refusesDeepNestingAndLongTexts() {
    assertThatThrownBy(() -> read("{\"x\":" + "[".repeat(100_000)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("over a limit");
    assertThatThrownBy(() -> read("{\"x\":\"" + "y".repeat(2_000_000) + "\"}"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("over a limit");
  }

  @Test
  void knowsItsVersion() throws Exception {
    var pom = Files.readString(Path.of("pom.xml"));
    assertThat(pom)
        .contains("<version>" + Deck.GENERATOR.replace("Quizette ", "") + "</version>")
        .contains("<name>Quizette</name>");
  }
}
