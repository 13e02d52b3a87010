package io.github.quizette.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.DeckMerge.Change.Kind;
import io.github.quizette.deck.DeckMerge.Missing;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeckMergeTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

  private static Deck deck(Note... notes) {
    return deck(List.of(notes));
  }

  private static Deck deck(List<Note> notes) {
    var deck = Decks.skarvik();
    return deck.with(deck.articles(), notes);
  }

  private static Item item(int slot, String wording, LocalDate asOf) {
    var options = ((Interaction.Choice) Decks.choice().interaction()).options();
    var item = Decks.choice("form-" + slot, wording, options);
    return new Item(
        item.id(),
        item.form(),
        item.stem(),
        item.interaction(),
        item.context(),
        item.rationale(),
        item.background(),
        asOf,
        item.difficulty(),
        item.difficultyWhy(),
        item.tags(),
        item.evidence());
  }

  private static Note note(String wording) {
    return Note.of(item(1, wording, Decks.DAY));
  }

  private static DeckMerge.Merged merge(Deck old, Deck newer) {
    return DeckMerge.merge(old, List.of(newer), Missing.KEEP, DAY);
  }

  @Example
  void aChangedTextGetsTheNextRevisionAndTheDay() {
    var old = note("Who lent it?").withRevision(4, Decks.DAY);
    var merged = merge(deck(old), deck(note("Who lent the crowns?")));
    var expected = note("Who lent the crowns?").withRevision(5, DAY);
    assertThat(merged.deck().notes()).containsExactly(expected);
    assertThat(merged.count(Kind.CHANGED)).isEqualTo(1);
  }

  @Example
  void anAcceptedItemWhoseTextChangedIsADraftAgain() {
    var old = note("Who lent it?").withStatus(Note.Status.ACCEPTED);
    var merged = merge(deck(old), deck(note("Who lent the crowns?")));
    assertThat(merged.deck().notes().get(0).status()).isEqualTo(Note.Status.DRAFT);
    assertThat(merge(deck(old), deck(note("Who lent it?"))).deck()).isEqualTo(deck(old));
  }

  @Example
  void anEditSomewhereElseIsTaken() {
    var edited =
        new Note(item(1, "Mine?", Decks.DAY), 1, "0".repeat(64), Note.Status.DRAFT, "", null);
    var merged = merge(deck(note("Who lent it?")), deck(edited));
    assertThat(merged.deck().notes().get(0).item()).isEqualTo(edited.item());
    assertThat(merged.deck().notes().get(0).personal()).isTrue();
  }

  @Example
  void theTextOfALaterDayWins() {
    var late = Note.of(item(1, "Who has lent it since?", DAY));
    var early = note("Who lent it?");
    assertThat(merge(deck(late), deck(early)).deck().notes()).containsExactly(late);
    assertThat(merge(deck(early), deck(late)).deck().notes().get(0).item()).isEqualTo(late.item());
  }

  @Example
  void anItemMadeAgainIsNoLongerRetired() {
    var retired = note("Who lent it?").withStatus(Note.Status.RETIRED);
    assertThat(merge(deck(retired), deck(note("Who lent it?"))).deck().notes())
        .containsExactly(retired.withStatus(Note.Status.DRAFT, DAY));
  }

  @Example
  void itemsOfOtherArticlesAreNotMissed() {
    var old = deck(note("Who lent it?"));
    var merged = DeckMerge.merge(old, List.of(DeckStoreTest.other()), Missing.RETIRE, DAY);
    assertThat(merged.deck().notes().get(0).status()).isEqualTo(Note.Status.DRAFT);
    assertThat(merged.count(Kind.MISSING)).isZero();
    assertThat(merged.deck().articles()).hasSize(2);
    assertThat(merged.deck().licence()).isEmpty();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, seed = "20251112")
  void mergingTwiceChangesNothing(
      @ForAll("decks") Deck old,
      @ForAll("decks") Deck one,
      @ForAll("decks") Deck two,
      @ForAll Missing missing) {
    var once = DeckMerge.merge(old, List.of(one, two), missing, DAY).deck();
    var twice = DeckMerge.merge(once, List.of(one, two), missing, LocalDate.of(2026, 1, 1)).deck();
    assertThat(DeckJson.bytes(twice)).isEqualTo(DeckJson.bytes(once));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, seed = "20251112")
  void theOrderOfTheNewerDecksDoesNotMatter(
      @ForAll("decks") Deck old,
      @ForAll("decks") Deck one,
      @ForAll("decks") Deck two,
      @ForAll("decks") Deck three,
      @ForAll Missing missing) {
    var decks = new ArrayList<>(List.of(one, two, three));
    var first = DeckMerge.merge(old, decks, missing, DAY).deck();
    Collections.rotate(decks, 1);
    assertThat(DeckMerge.merge(old, decks, missing, DAY).deck()).isEqualTo(first);
    Collections.reverse(decks);
    assertThat(DeckMerge.merge(old, decks, missing, DAY).deck()).isEqualTo(first);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, seed = "20251112")
  void whatAPersonDidIsNeverTouched(
      @ForAll("decks") Deck old, @ForAll("decks") Deck newer, @ForAll Missing missing) {
    var merged = DeckMerge.merge(old, List.of(newer), missing, DAY).deck();
    assertThat(merged.notes()).containsAll(old.notes().stream().filter(Note::personal).toList());
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, seed = "20251112")
  void noItemIsLostOrDoubledAndNoRevisionFalls(
      @ForAll("decks") Deck old, @ForAll("decks") Deck newer) {
    var merged = merge(old, newer).deck();
    var revisions =
        merged.notes().stream().collect(Collectors.toMap(note -> note.item().id(), Note::revision));
    for (var deck : List.of(old, newer)) {
      for (var note : deck.notes()) {
        assertThat(revisions).containsKey(note.item().id());
      }
    }
    for (var note : old.notes()) {
      assertThat(revisions.get(note.item().id())).isGreaterThanOrEqualTo(note.revision());
    }
    assertThat(merged.notes().subList(0, old.notes().size()))
        .extracting(note -> note.item().id())
        .isEqualTo(old.notes().stream().map(note -> note.item().id()).toList());
  }

  @Provide
  Arbitrary<Deck> decks() {
    return notes()
        .list()
        .ofMaxSize(5)
        .uniqueElements(note -> note.item().id())
        .map(DeckMergeTest::deck);
  }

  private static Arbitrary<Note> notes() {
    var wordings = Arbitraries.of("Who lent it?", "Who lent the crowns?", "Which bank lent it?");
    var days = Arbitraries.of(Decks.DAY, Decks.DAY.plusDays(30)).injectNull(0.2);
    var items =
        Combinators.combine(Arbitraries.integers().between(1, 4), wordings, days)
            .as(DeckMergeTest::item);
    var changed = Arbitraries.of(Decks.DAY, Decks.DAY.plusDays(9)).injectNull(0.5);
    var hashes = Arbitraries.of("", "", "", "0".repeat(64));
    return Combinators.combine(
            items,
            Arbitraries.integers().between(1, 3),
            hashes,
            Arbitraries.of(Note.Status.class),
            Arbitraries.of("", "", "", Note.PERSON),
            changed)
        .as(
            (item, revision, hash, status, by, day) ->
                new Note(
                    item, revision, hash.isEmpty() ? ContentHash.of(item) : hash, status, by, day));
  }
}
