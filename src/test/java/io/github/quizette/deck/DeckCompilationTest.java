package io.github.quizette.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.item.Difficulty;
import io.github.quizette.item.Evidence;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Item;
import io.github.quizette.item.Stem;
import io.github.quizette.text.ContentId;
import io.github.quizette.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeckCompilationTest {
  private static final String DEAD =
      "In November 2025 the storm Elva killed ____ people on the coast of Norland.";

  private static Deck day(int day, Note... notes) {
    var id = "a-" + day;
    var source =
        new Deck.Source(
            id, "", "", "", LocalDate.of(2025, 11, day), null, "CC0", ContentId.sha256(id));
    return new Deck(
        "d-" + day,
        "Day " + day,
        "en",
        "CC0",
        Deck.GENERATOR,
        null,
        List.of(source),
        List.of(notes));
  }

  private static Note note(int day, String stem, String key) {
    var item =
        new Item(
            ContentId.of("q", "a-" + day, stem),
            "how-many",
            new Stem.Completion(stem),
            new Interaction.TextEntry(key, List.of(key), ""),
            "",
            "",
            "",
            LocalDate.of(2025, 11, day),
            Difficulty.EASY,
            "",
            List.of(),
            List.of(new Evidence("a-" + day, key, new Span(0, key.length()), 1)));
    return Note.of(item);
  }

  private static List<Note> compile(Deck... decks) {
    return DeckCompilation.compile(List.of(decks), "Month").deck().notes();
  }

  @Test
  void aCorrectedFigureReplacesTheOldOneUnderTheOldId() {
    var old = note(3, DEAD, "12");
    var notes = compile(day(5, note(5, DEAD, "17")), day(3, old));

    assertThat(notes).hasSize(1);
    assertThat(notes.get(0).item().id()).isEqualTo(old.item().id());
    assertThat(notes.get(0).item().key()).isEqualTo("17");
    assertThat(notes.get(0).revision()).isEqualTo(2);
    assertThat(notes.get(0).changed()).isEqualTo(LocalDate.of(2025, 11, 5));
    assertThat(notes.get(0).editedByHand()).isFalse();
  }

  @Test
  void theNewestWordingOfAFactWithTheSameKeyWins() {
    var wording =
        "In November 2025 the storm Elva killed ____ people on the western coast of Norland.";
    assertThat(compile(day(3, note(3, DEAD, "12")), day(4, note(4, wording, "12"))))
        .singleElement()
        .satisfies(note -> assertThat(note.item().stem().text()).isEqualTo(wording));
  }

  @Test
  void otherNamesFiguresOrVerbsAreOtherFacts() {
    assertThat(
            compile(
                day(3, note(3, DEAD, "12")),
                day(4, note(4, DEAD.replace("Elva", "Olga"), "12")),
                day(5, note(5, DEAD.replace("2025", "2024"), "12")),
                day(6, note(6, DEAD.replace("killed", "injured"), "40"))))
        .hasSize(4);
  }

  @Test
  void whatAPersonRejectedStaysRejectedHoweverNewTheOther() {
    var rejected = note(3, DEAD, "12").withStatus(Note.Status.REJECTED);
    assertThat(compile(day(3, rejected), day(9, note(9, DEAD, "17"))))
        .singleElement()
        .satisfies(note -> assertThat(note.status()).isEqualTo(Note.Status.REJECTED));
  }

  @Test
  void theOrderOfTheDecksDoesNotMatterAndCompilingAgainChangesNothing() {
    var first = day(3, note(3, DEAD, "12"), note(3, "Elva hit ____ on Monday.", "Skarvik"));
    var second = day(5, note(5, DEAD, "17"));
    var compiled = DeckCompilation.compile(List.of(first, second), "Month").deck();

    assertThat(DeckCompilation.compile(List.of(second, first), "Month").deck()).isEqualTo(compiled);
    assertThat(DeckCompilation.compile(List.of(compiled, first, second), "Month").deck())
        .isEqualTo(compiled);
    assertThat(DeckCompilation.compile(List.of(compiled), "Month").deck()).isEqualTo(compiled);
    assertThat(DeckCompilation.title(List.of(first, second))).isEqualTo("News of 2025-11");
  }
}
