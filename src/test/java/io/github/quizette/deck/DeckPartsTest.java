package io.github.quizette.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeckPartsTest {
  private static final Deck DECK = Decks.skarvik();

  @Test
  void anItemGoesWithItsFirstTag() {
    var parts = DeckParts.split(DECK, DeckParts.By.TAG, 1);
    assertThat(parts)
        .extracting(DeckParts.Part::name)
        .containsExactly("economy", "untagged", "politics");
    assertThat(parts)
        .extracting(part -> part.deck().title())
        .contains("Norland and its lenders: economy");
    assertThat(parts)
        .extracting(part -> part.deck().id())
        .doesNotHaveDuplicates()
        .doesNotContain(DECK.id());
  }

  @Test
  void partsBySizeAndByDayHoldEveryItemOnce() {
    for (var by : DeckParts.By.values()) {
      var parts = DeckParts.split(DECK, by, 2);
      assertThat(parts.stream().flatMap(part -> part.deck().notes().stream()))
          .containsExactlyInAnyOrderElementsOf(DECK.notes());
      assertThat(parts)
          .allSatisfy(
              part ->
                  assertThat(new DeckCheck().check("x", part.deck()))
                      .noneMatch(
                          d ->
                              d.severity()
                                  == io.github.quizette.diagnostic.Diagnostic.Severity.ERROR));
    }
    assertThat(DeckParts.split(DECK, DeckParts.By.SIZE, 2))
        .extracting(DeckParts.Part::name)
        .containsExactly("1", "2");
    assertThat(DeckParts.split(DECK, DeckParts.By.MONTH, 2))
        .extracting(DeckParts.Part::name)
        .containsExactly("2025-11");
  }

  @Test
  void differencesAreAddedChangedRetiredAndReturned() {
    var first = DECK.notes().get(0);
    var second = DECK.notes().get(1);
    var third = DECK.notes().get(2);
    var better = Note.of(Decks.choice("which-body", "Who lent it?", options()));
    var old = DECK.with(DECK.articles(), List.of(first, second.withStatus(Note.Status.RETIRED)));
    var now = DECK.with(DECK.articles(), List.of(better, second, third));

    assertThat(DeckDiff.of(old, now).changes())
        .extracting(DeckDiff.Change::kind)
        .containsExactly(DeckDiff.Kind.CHANGED, DeckDiff.Kind.RETURNED, DeckDiff.Kind.ADDED);
    assertThat(DeckDiff.of(old, now).changes())
        .extracting(DeckDiff.Change::fields)
        .containsExactly(List.of("stem"), List.of(), List.of());
    assertThat(DeckDiff.of(now, old).count(DeckDiff.Kind.RETIRED)).isEqualTo(2);
    assertThat(DeckDiff.of(now, now).changes()).isEmpty();
  }

  private static List<io.github.quizette.item.Option> options() {
    return ((io.github.quizette.item.Interaction.Choice) Decks.choice().interaction()).options();
  }

  @Test
  void whatIsNotKnownToHoldSinceADayIsStaleTheUnknownFirst() {
    assertThat(DeckStatistics.stale(DECK, Decks.DAY))
        .extracting(note -> note.item().form())
        .containsExactly("place");
    assertThat(DeckStatistics.stale(DECK, LocalDate.of(2025, 11, 13)))
        .extracting(note -> note.item().form())
        .containsExactly("place", "which-body", "opponent");
  }

  @Test
  void countsAreOverWhatIsAsked() {
    var retired = DECK.notes().get(1).withStatus(Note.Status.RETIRED);
    var deck =
        DECK.with(DECK.articles(), List.of(DECK.notes().get(0), retired, DECK.notes().get(2)));
    var figures = DeckStatistics.of(List.of(deck));
    assertThat(figures.items()).isEqualTo(2);
    assertThat(figures.status()).containsEntry("retired", 1).containsEntry("draft", 2);
    assertThat(figures.kinds()).containsOnlyKeys("choice");
    assertThat(figures.keyPlaces()).containsEntry("a", 1).containsEntry("b", 1);
  }
}
