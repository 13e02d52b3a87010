package io.github.quizette.exporter.anki;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.Deck;
import io.github.quizette.exporter.HostileDecks;
import io.github.quizette.exporter.SampleDeck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text, imported into Anki itself. */
class AnkiTextExporterTest {
  @TempDir Path folder;

  private static Path write(Deck deck, Path folder) throws IOException {
    var file = folder.resolve("deck.anki.txt");
    try (var out = Files.newOutputStream(file)) {
      new AnkiTextExporter().export(deck, out);
    }
    return file;
  }

  @Test
  void ankiTakesEveryNoteOnceWithItsDeckAndTags() throws IOException {
    var file = write(SampleDeck.deck(), folder);
    try (var anki = new AnkiProgram(folder)) {
      assertThat(anki.importText(file).added()).isEqualTo(10);
      anki.importText(file);

      assertThat(anki.notes("note:Basic")).hasSize(6);
      assertThat(anki.notes("note:Cloze")).hasSize(4);
      assertThat(anki.cards("\"deck:Quizette::A port after the storm\"")).hasSize(10);
      assertThat(anki.notes("tag:quizette::topic::port")).hasSize(10);
      var shown = anki.render(anki.notes("note:Basic").get(0));
      assertThat(shown.front()).contains("B) the International Monetary Fund");
      assertThat(shown.back()).contains("D) the World Bank", "“Norland’s parliament");
    }
  }

  @Provide
  Arbitrary<Deck> decks() {
    return HostileDecks.decks();
  }

  @Property(tries = 40)
  void ankiReadsEachFieldAsWritten(@ForAll("decks") Deck deck) throws IOException {
    var place = Files.createTempDirectory("quizette-anki");
    var file = write(deck, place);
    var rows = Files.readAllLines(file).stream().skip(6).map(row -> row.split("\t", -1)).toList();
    try (var anki = new AnkiProgram(place)) {
      assertThat(anki.importText(file).added()).isEqualTo(deck.notes().size());
      var notes = anki.notes("");
      assertThat(notes).hasSameSizeAs(rows);
      for (var i = 0; i < notes.size(); i++) {
        assertThat(anki.fields(notes.get(i))).containsExactly(rows.get(i)[3], rows.get(i)[4]);
      }
    } finally {
      try (var files = Files.walk(place)) {
        files.sorted(java.util.Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
      }
    }
  }
}
