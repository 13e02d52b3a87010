package io.github.quizette.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.deck.DeckStore.Existing;
import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.item.Item;
import io.github.quizette.text.ContentId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeckStoreTest {
  private static final DeckStore.Format JSON = new DeckStore.Format("json", DeckJson::write);
  private static final DeckStore.Format PAGE =
      new DeckStore.Format(
          "html", (deck, out) -> out.write(deck.id().getBytes(StandardCharsets.UTF_8)));

  @TempDir Path folder;

  private DeckStore.Saved save(Deck deck, Existing existing, DeckStore.Format... formats)
      throws Exception {
    return DeckStore.open(folder)
        .save(new DeckStore.Order("skarvik", deck, List.of(formats), existing, Decks.DAY));
  }

  private Deck stored(String name) throws Exception {
    return DeckJson.read(folder.resolve(name));
  }

  /** Returns a deck of another article. */
  static Deck other() {
    var deck = Decks.of(Decks.choice());
    var id = ContentId.of("a", "url", "https://example.org/other");
    var source = deck.articles().get(0);
    return new Deck(
        ContentId.of("d", id),
        "Another story",
        "en",
        "",
        Deck.GENERATOR,
        null,
        List.of(new Deck.Source(id, source.title(), "", "", null, null, "", source.sha256())),
        deck.notes());
  }

  private static List<String> texts(DeckStore.Saved saved) {
    return saved.notices().stream().map(Diagnostic::what).toList();
  }

  @Test
  void savesEveryFormatUnderOneName() throws Exception {
    var saved = save(Decks.skarvik(), Existing.CONTINUE, PAGE, JSON);
    assertThat(saved.files())
        .containsExactly(folder.resolve("skarvik.html"), folder.resolve("skarvik.json"));
    assertThat(saved.notices()).isEmpty();
    assertThat(stored("skarvik.json")).isEqualTo(Decks.skarvik());
  }

  @Test
  void savingTwiceChangesNothing() throws Exception {
    save(Decks.skarvik(), Existing.CONTINUE, JSON);
    var bytes = Files.readAllBytes(folder.resolve("skarvik.json"));
    var saved = save(Decks.skarvik(), Existing.CONTINUE, JSON);
    assertThat(saved.notices()).isEmpty();
    assertThat(folder.resolve("skarvik.json")).hasBinaryContent(bytes);
  }

  @Test
  void aPoorerDeckTakesNothingAway() throws Exception {
    save(Decks.skarvik(), Existing.CONTINUE, JSON);
    var saved = save(Decks.of(Decks.cloze()), Existing.CONTINUE, JSON);
    assertThat(stored("skarvik.json")).isEqualTo(Decks.skarvik());
    assertThat(texts(saved)).containsExactly("2 items no longer made, kept");
  }

  @Test
  void retiresOnRequest() throws Exception {
    save(Decks.skarvik(), Existing.CONTINUE, JSON);
    var saved = save(Decks.of(Decks.cloze()), Existing.RETIRE, JSON);
    assertThat(stored("skarvik.json").live().notes()).hasSize(1);
    assertThat(texts(saved)).containsExactly("2 items no longer made, retired");
  }

  @Test
  void replacesOnRequestAndSaysWhatIsLost() throws Exception {
    save(Decks.skarvik(), Existing.CONTINUE, JSON);
    var file = folder.resolve("skarvik.json");
    Files.writeString(file, Files.readString(file).replace("Which institution", "Which lender"));
    var saved = save(Decks.of(Decks.cloze()), Existing.REPLACE, JSON);
    assertThat(stored("skarvik.json")).isEqualTo(Decks.of(Decks.cloze()));
    assertThat(texts(saved))
        .containsExactly(
            "1 item of a person lost", "2 items fewer than in the deck that was replaced");
  }

  @Test
  void whatAPersonWroteIntoTheFileStays() throws Exception {
    save(Decks.skarvik(), Existing.CONTINUE, JSON);
    var file = folder.resolve("skarvik.json");
    var edited = Files.readString(file).replace("Which institution", "Which lender");
    Files.writeString(file, edited);
    var saved = save(Decks.skarvik(), Existing.CONTINUE, JSON);
    assertThat(texts(saved)).containsExactly("1 item kept as a person left it");
    assertThat(file).hasContent(edited);
  }

  @Test
  void anotherDeckOfThatNameIsLeftAlone() throws Exception {
    save(Decks.skarvik(), Existing.CONTINUE, JSON, PAGE);
    var saved = save(other(), Existing.REPLACE, JSON, PAGE);
    assertThat(saved.name()).isEqualTo("skarvik-2");
    assertThat(stored("skarvik.json")).isEqualTo(Decks.skarvik());
    assertThat(stored("skarvik-2.json")).isEqualTo(other());
    assertThat(texts(saved)).containsExactly("is another deck: Norland and its lenders");
    assertThat(save(other(), Existing.CONTINUE, JSON, PAGE).name()).isEqualTo("skarvik-2");
  }

  @Test
  void twoInputsOfOneNameDoNotMeetEvenWithoutJson() throws Exception {
    save(Decks.skarvik(), Existing.CONTINUE, PAGE);
    assertThat(save(Decks.skarvik(), Existing.CONTINUE, PAGE).name()).isEqualTo("skarvik");
    assertThat(save(other(), Existing.CONTINUE, PAGE).name()).isEqualTo("skarvik-2");

    var csv = new DeckStore.Format("csv", (deck, out) -> out.write(1));
    var store = DeckStore.open(folder.resolve("csv"));
    for (var deck : List.of(Decks.skarvik(), other())) {
      store.save(new DeckStore.Order("x", deck, List.of(csv), Existing.CONTINUE, null));
    }
    assertThat(folder.resolve("csv/x-2.csv")).exists();
  }

  @Test
  void aTornOrNewerDeckIsLeftAlone() throws Exception {
    var file = folder.resolve("skarvik.json");
    var json = new String(DeckJson.bytes(Decks.skarvik()), StandardCharsets.UTF_8);
    for (var content : List.of(json.substring(0, 900), json.replace("1.0.0", "1.4.0"), "")) {
      Files.writeString(file, content);
      var saved = save(Decks.skarvik(), Existing.REPLACE, JSON);
      assertThat(saved.name()).isEqualTo("skarvik-2");
      assertThat(saved.notices()).hasSize(1);
      assertThat(file).hasContent(content);
    }
  }

  @Test
  void aLinkAmongTheFilesStopsAllOfThem() throws Exception {
    Files.createSymbolicLink(folder.resolve("skarvik.html"), folder.resolve("elsewhere"));
    assertThatThrownBy(() -> save(Decks.skarvik(), Existing.CONTINUE, JSON, PAGE))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("symbolic link");
    assertThat(folder.resolve("skarvik.json")).doesNotExist();
  }

  @Test
  void aWriterThatFailsLeavesTheDeckThatWasThere() throws Exception {
    save(Decks.skarvik(), Existing.CONTINUE, JSON);
    var full =
        new DeckStore.Format(
            "json",
            (deck, out) -> {
              out.write('{');
              throw new IOException("No space left on device");
            });
    assertThatThrownBy(() -> save(Decks.of(Decks.cloze()), Existing.REPLACE, full))
        .isInstanceOf(IOException.class);
    assertThat(stored("skarvik.json")).isEqualTo(Decks.skarvik());
  }

  @Test
  void theFolderMayNotBeAFile() throws Exception {
    var file = Files.writeString(folder.resolve("decks"), "mine");
    assertThatThrownBy(() -> DeckStore.open(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is a file, not a folder");
    assertThat(file).hasContent("mine");
  }

  @Test
  @Timeout(60)
  void writersAtTheSameTimeLoseNothing() throws Exception {
    var items = new ArrayList<Item>();
    for (var i = 0; i < 24; i++) {
      var options = (io.github.quizette.item.Interaction.Choice) Decks.choice().interaction();
      items.add(Decks.choice("form-" + i, "Who lent loan " + i + "?", options.options()));
    }
    var pool = Executors.newFixedThreadPool(4);
    try {
      var saves = new ArrayList<Future<DeckStore.Saved>>();
      for (var item : items) {
        saves.add(pool.submit(() -> save(Decks.of(item), Existing.CONTINUE, JSON)));
      }
      for (var saved : saves) {
        assertThat(saved.get().name()).isEqualTo("skarvik");
      }
    } finally {
      pool.shutdown();
    }
    assertThat(stored("skarvik.json").notes()).hasSize(items.size());
  }

  @Test
  @Timeout(60)
  void processesAtTheSameTimeLoseNothing() throws Exception {
    var one = BusySaver.start(folder, "one");
    var two = BusySaver.start(folder, "two");
    assertThat(one.waitFor()).isZero();
    assertThat(two.waitFor()).isZero();
    assertThat(stored("skarvik.json").notes()).hasSize(2 * BusySaver.DECKS);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("skarvik.json", DeckLock.NAME);
    }
  }

  @Test
  void updatesADeckInPlace() throws Exception {
    save(Decks.skarvik(), Existing.CONTINUE, JSON);
    var file = folder.resolve("skarvik.json");
    var updated = DeckStore.update(file, deck -> deck.withLicence("CC0"));
    assertThat(stored("skarvik.json")).isEqualTo(updated);
    assertThat(updated.licence()).isEqualTo("CC0");
    var newer = Files.readString(file).replace("1.0.0", "1.3.0");
    Files.writeString(file, newer);
    assertThatThrownBy(() -> DeckStore.update(file, deck -> deck))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("newer format");
    assertThat(file).hasContent(newer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../up", "a/b", "a\\b", ".hidden"})
  void refusesNamesThatLeaveTheFolder(String name) {
    assertThatThrownBy(
            () ->
                new DeckStore.Order(name, Decks.skarvik(), List.of(JSON), Existing.CONTINUE, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void twoThatBeginADeckAtOnceLoseNothing(@TempDir Path base) throws Exception {
    var file = base.resolve("new/month.json");
    var decks =
        List.of(Decks.of(Decks.choice()), Decks.of(Decks.cloze()), Decks.of(Decks.opponent()));
    var pool = Executors.newFixedThreadPool(decks.size());
    try {
      var saved = new ArrayList<Future<Deck>>();
      for (var deck : decks) {
        saved.add(pool.submit(() -> DeckStore.updateOrMake(file, () -> deck, into(deck))));
      }
      for (var one : saved) {
        assertThat(one.get().notes()).isNotEmpty();
      }
    } finally {
      pool.shutdown();
    }
    assertThat(DeckJson.read(file).notes()).hasSize(3);
  }

  private static UnaryOperator<Deck> into(Deck deck) {
    return there -> DeckMerge.merge(there, List.of(deck), DeckMerge.Missing.KEEP, null).deck();
  }
}
