package io.github.quizette.exporter.anki;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.DeckCompilation;
import io.github.quizette.deck.Note;
import io.github.quizette.exporter.CreditedItem;
import io.github.quizette.exporter.HostileDecks;
import io.github.quizette.exporter.SampleDeck;
import io.github.quizette.item.Difficulty;
import io.github.quizette.item.Evidence;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Item;
import io.github.quizette.item.Stem;
import io.github.quizette.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages, imported into Anki itself. */
class ApkgExporterTest {
  @TempDir Path folder;

  private Path write(Deck deck, String name) throws IOException {
    return write(deck, folder, name);
  }

  private static Path write(Deck deck, Path folder, String name) throws IOException {
    var file = folder.resolve(name);
    try (var out = Files.newOutputStream(file)) {
      new ApkgExporter().export(deck, out);
    }
    return file;
  }

  private static Deck with(Deck deck, List<Note> notes) {
    return deck.with(deck.articles(), notes);
  }

  @Test
  void ankiTakesEveryNoteWithItsDeckAndTags() throws IOException {
    try (var anki = new AnkiProgram(folder)) {
      var imported = anki.importPackage(write(SampleDeck.deck(), "deck.apkg"));

      assertThat(imported).isEqualTo(new AnkiProgram.Imported(10, 0, 0, 0));
      assertThat(anki.decks()).contains("Quizette", "Quizette::A port after the storm");
      assertThat(anki.notes("tag:quizette::topic::economy")).hasSize(10);
      assertThat(anki.cards("note:\"Quizette Choice\"")).hasSize(6);
      assertThat(anki.cards("note:\"Quizette Cloze\"")).hasSize(4);
      assertThat(anki.problems()).isEmpty();
    }
  }

  @Test
  void importingTheSamePackageAgainChangesNothing() throws IOException {
    var file = write(SampleDeck.deck(), "deck.apkg");
    try (var anki = new AnkiProgram(folder)) {
      anki.importPackage(file);
      assertThat(anki.importPackage(file)).isEqualTo(new AnkiProgram.Imported(0, 0, 10, 0));
      assertThat(anki.cards("")).hasSize(10);
    }
  }

  @Test
  void aLaterRevisionUpdatesItsNoteAndDoublesNone() throws IOException {
    var deck = SampleDeck.deck();
    var first = deck.notes().get(0);
    var better =
        new Note(
            SampleDeck.choice("q-lender1", "Who lent?", "It did.", "the Bank", "a", "b", "c"),
            2,
            "hash",
            Note.Status.DRAFT,
            "",
            LocalDate.of(2025, 11, 20));
    var notes = deck.notes().stream().map(note -> note.equals(first) ? better : note).toList();
    try (var anki = new AnkiProgram(folder)) {
      anki.importPackage(write(deck, "old.apkg"));
      var imported = anki.importPackage(write(with(deck, notes), "new.apkg"));

      assertThat(imported).isEqualTo(new AnkiProgram.Imported(0, 1, 9, 0));
      assertThat(anki.fields(anki.notes("").get(0)).get(0)).isEqualTo("Who lent?");
      assertThat(anki.cards("")).hasSize(10);
    }
  }

  @Test
  void aMonthThatGoesOnCorrectsItsFigureAndKeepsWhatWasLearnt() throws Exception {
    var first = day("a-1", 12, "q-first", "12");
    var month = DeckCompilation.compile(List.of(first), "November").deck();
    try (var anki = new AnkiProgram(folder)) {
      anki.importPackage(write(month, "november.apkg"));
    }
    var collection = "jdbc:sqlite:" + folder.resolve("collection.anki2");
    try (var connection = DriverManager.getConnection(collection);
        var statement = connection.createStatement()) {
      statement.execute("update cards set type = 2, queue = 2, ivl = 30, reps = 5, factor = 2300");
    }
    var corrected = day("a-2", 14, "q-second", "14");
    var later = DeckCompilation.compile(List.of(month, corrected), "November").deck();
    try (var anki = new AnkiProgram(folder)) {
      assertThat(anki.importPackage(write(later, "later.apkg")))
          .isEqualTo(new AnkiProgram.Imported(0, 1, 0, 0));
      assertThat(anki.fields(anki.notes("").get(0)).get(0)).contains("{{c1::14");
    }
    try (var connection = DriverManager.getConnection(collection);
        var statement = connection.createStatement();
        var cards = statement.executeQuery("select ivl, reps, factor, queue from cards")) {
      assertThat(cards.next()).isTrue();
      assertThat(List.of(cards.getInt(1), cards.getInt(2), cards.getInt(3), cards.getInt(4)))
          .containsExactly(30, 5, 2300, 2);
      assertThat(cards.next()).isFalse();
    }
  }

  /** Returns a deck of one article of November 2025 that gives a figure. */
  private static Deck day(String article, int day, String id, String figure) {
    var published = LocalDate.of(2025, 11, day);
    var quote = "Storm Elva killed " + figure + " people in Skarvik.";
    var item =
        new Item(
            id,
            "gap-count",
            new Stem.Completion("Storm Elva killed ____ people in Skarvik."),
            new Interaction.TextEntry(figure, List.of(figure), "a number"),
            "",
            "",
            "",
            published,
            Difficulty.MEDIUM,
            "",
            List.of(),
            List.of(new Evidence(article, quote, new Span(0, quote.length()), 1)));
    var source =
        new Deck.Source(
            article, "Storm", "", "Kyst News Agency", published, null, "", "0".repeat(64));
    return new Deck(
        "d-" + day, "Day", "en", "", Deck.GENERATOR, null, List.of(source), List.of(Note.of(item)));
  }

  @Test
  void aRetiredNoteIsTaggedAndSaysSoAndARejectedOneIsNotWritten() throws IOException {
    var deck = SampleDeck.deck();
    var retired = deck.notes().stream().map(n -> n.withStatus(Note.Status.RETIRED)).limit(1);
    var rejected = deck.notes().stream().map(n -> n.withStatus(Note.Status.REJECTED)).skip(1);
    var notes = java.util.stream.Stream.concat(retired, rejected).toList();
    try (var anki = new AnkiProgram(folder)) {
      anki.importPackage(write(deck, "old.apkg"));
      var imported = anki.importPackage(write(with(deck, notes), "new.apkg"));

      assertThat(imported).isEqualTo(new AnkiProgram.Imported(0, 1, 0, 0));
      var note = anki.notes("tag:quizette::retired");
      assertThat(note).hasSize(1);
      assertThat(anki.render(note.get(0)).front()).contains("Retired: no longer asked");
    }
    Files.delete(folder.resolve("collection.anki2"));
    try (var anki = new AnkiProgram(folder)) {
      anki.importPackage(folder.resolve("new.apkg"));
      assertThat(anki.cards("is:suspended")).hasSize(1); // who never learnt it is not asked it
    }
  }

  @Test
  void cardsAskOnTheFrontAndProveOnTheBack() throws IOException {
    try (var anki = new AnkiProgram(folder)) {
      anki.importPackage(write(SampleDeck.deck(), "deck.apkg"));
      var choice = anki.render(anki.notes("note:\"Quizette Choice\"").get(1));
      assertThat(choice.front())
          .contains("<p class=\"stem\">How large was the loan")
          .contains("<li>2.4 billion crowns</li>", "<li>4.2 billion crowns</li>")
          .doesNotContain("Key", "blockquote", "https:");
      assertThat(choice.back())
          .contains("key-B", "<li class=\"B\">4.2 billion crowns</li>")
          .contains("<blockquote>Norland’s parliament on Tuesday")
          .contains("<a href=\"https://news.example/2025/11/12/skarvik?from=front&amp;page=1\">")
          .contains("Kyst News Agency, 12 November 2025, CC BY 4.0");

      var cloze = anki.render(anki.notes("note:\"Quizette Cloze\"").get(0));
      assertThat(cloze.front()).contains("[port city]").doesNotContain(">Skarvik<");
      assertThat(cloze.back())
          .contains(">Skarvik</span>", "Also right: port of Skarvik", "<blockquote>");
    }
  }

  @Test
  void noteTypesAreFrozen() {
    assertThat(NoteType.CHOICE.id()).isEqualTo(1763900000001L);
    assertThat(NoteType.CLOZE.id()).isEqualTo(1763900000002L);
    assertThat(String.join(" ", NoteType.CHOICE.fields()))
        .isEqualTo(
            "Stem Context A B C D E Key Rationale Reasons Background AsOf Quote Credit Url Notice"
                + " Id Spare1 Spare2 Spare3 Spare4");
    assertThat(String.join(" ", NoteType.CLOZE.fields()))
        .isEqualTo(
            "Text Context Accepted Rationale Background AsOf Quote Credit Url Notice Id Spare1"
                + " Spare2 Spare3 Spare4");
  }

  @Provide
  Arbitrary<Deck> decks() {
    return HostileDecks.decks();
  }

  @Property(tries = 60)
  void whatAnkiHoldsAndShowsIsWhatWasWritten(@ForAll("decks") Deck deck) throws IOException {
    var place = Files.createTempDirectory("quizette-anki");
    try (var anki = new AnkiProgram(place)) {
      var imported = anki.importPackage(write(deck, place, "deck.apkg"));
      assertThat(imported.added()).isEqualTo(deck.notes().size());
      assertThat(anki.problems()).isEmpty();
      var notes = anki.notes("");
      var items = CreditedItem.live(deck).toList();
      for (var i = 0; i < notes.size(); i++) {
        holds(anki, notes.get(i), items.get(i));
      }
    } finally {
      try (var files = Files.walk(place)) {
        files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  private static void holds(AnkiProgram anki, long note, CreditedItem item) {
    var shown = anki.render(note);
    if (item.isChoice()) {
      var fields = anki.fields(note);
      assertThat(text(fields.get(0))).isEqualTo(nfc(item.stem()));
      for (var i = 0; i < item.options().size(); i++) {
        assertThat(text(fields.get(2 + i))).isEqualTo(nfc(item.options().get(i)));
        assertThat(shown.front()).contains("<li>" + fields.get(2 + i) + "</li>");
      }
    } else {
      assertThat(text(shown.back())).contains(nfc(item.stem().replace("____", item.key())));
      assertThat(text(shown.front())).contains("[" + nfc(item.hint()) + "]");
    }
    assertThat(shown.back().replace("<br>", "")).doesNotContain("<script", "[sound:", "{{");
  }

  /** Returns what a browser shows of HTML. */
  private static String text(String html) {
    return AnkiField.shown(html.replace("<br>", "\n").replaceAll("<[^>]*>", ""));
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
