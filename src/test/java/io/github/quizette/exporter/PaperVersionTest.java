package io.github.quizette.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.Note;
import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import io.github.quizette.item.Statements;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaperVersionTest {
  private static final List<Deck> VERSIONS = versions(SampleDeck.deck());

  private static List<Deck> versions(Deck deck) {
    return PaperVersion.first(4).stream().map(version -> version.of(deck)).toList();
  }

  private static List<Item> items(Deck deck) {
    return deck.notes().stream().map(Note::item).toList();
  }

  private static int key(Item item) {
    return ((Choice) item.interaction())
        .options().stream().map(Option::correct).toList().indexOf(true);
  }

  @Test
  void versionAIsTheQuizAsItIs() {
    assertThat(VERSIONS.get(0).notes()).isEqualTo(SampleDeck.deck().notes());
  }

  @Test
  void everyVersionHasTheSameItemsAndOptionsAndAnIdOfItsOwn() {
    var written = items(SampleDeck.deck());
    assertThat(VERSIONS).extracting(Deck::id).doesNotHaveDuplicates();
    assertThat(VERSIONS)
        .allSatisfy(
            version -> {
              assertThat(items(version))
                  .extracting(Item::id)
                  .containsExactlyInAnyOrderElementsOf(written.stream().map(Item::id).toList());
              for (var item : items(version)) {
                var same =
                    written.stream()
                        .filter(w -> w.id().equals(item.id()))
                        .findFirst()
                        .orElseThrow();
                assertThat(item.key()).isEqualTo(same.key());
                if (item.interaction() instanceof Choice choice) {
                  assertThat(choice.options())
                      .containsExactlyInAnyOrderElementsOf(((Choice) same.interaction()).options());
                }
              }
            });
  }

  @Test
  void noItemStandsTwiceAtOnePlace() {
    for (var place = 0; place < 10; place++) {
      var at = place;
      assertThat(VERSIONS)
          .extracting(version -> items(version).get(at).id())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void aKeyHasAnotherLetterInEachVersionUnlessOptionsAreFigures() {
    for (var id : List.of("q-lender1", "q-party", "q-city", "q-audit")) {
      assertThat(VERSIONS).extracting(version -> key(item(version, id))).doesNotHaveDuplicates();
    }
    for (var id : List.of("q-sum", "q-vote")) {
      assertThat(VERSIONS)
          .extracting(version -> item(version, id).interaction())
          .containsOnly(item(SampleDeck.deck(), id).interaction());
    }
  }

  @Test
  void trueStandsBeforeFalseInEveryVersion() {
    var item = SampleDeck.judged(Statements.stem("It rained."), true, "True", "False");
    var versions = versions(SampleDeck.of(List.of(item)));

    assertThat(versions)
        .extracting(version -> items(version).get(0).interaction())
        .containsOnly(item.interaction());
  }

  private static Item item(Deck deck, String id) {
    return items(deck).stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void theSameDeckGivesTheSameVersions() {
    assertThat(versions(SampleDeck.deck())).isEqualTo(VERSIONS);
  }

  @Test
  void aQuizOfNoneOrOneOrFiveHundredItemsHasVersions() {
    var all =
        IntStream.range(0, 500)
            .mapToObj(i -> SampleDeck.choice("q-" + i, "Which?", "So.", "B", "A", "C"))
            .toList();
    for (var size : List.of(0, 1, 500)) {
      assertThat(versions(SampleDeck.of(all.subList(0, size))))
          .allSatisfy(version -> assertThat(version.notes()).hasSize(size));
    }
    var orders =
        new HashSet<>(versions(SampleDeck.of(all)).stream().map(PaperVersionTest::items).toList());
    assertThat(orders).hasSize(4);
  }

  @Test
  void moreThanEightAreNot() {
    assertThatThrownBy(() -> new PaperVersion(8)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PaperVersion(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new PaperVersion(7).letter()).isEqualTo("H");
  }
}
