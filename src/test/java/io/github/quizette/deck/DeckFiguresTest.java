package io.github.quizette.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.Diagnostic.Severity;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import io.github.quizette.item.Statements;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeckFiguresTest {
  private static final DeckCheck CHECK = new DeckCheck();

  /** Returns an item whose key stands at a place, and is alone the longest choice if wanted. */
  private static Item item(int number, int place, boolean longest) {
    var options = new ArrayList<Option>();
    for (var name : List.of("Alpha", "Gamma", "Delta")) {
      options.add(new Option(name + " Fund " + number, false, "x"));
    }
    options.add(place, new Option((longest ? "Longer" : "Bravo") + " Fund " + number, true, "x"));
    return Decks.choice("form-" + number, "Which lender gave loan " + number + "?", options);
  }

  /** Returns items, the first of which have the longest keys, at places in turn. */
  private static List<Item> items(int count, int longest) {
    var items = new ArrayList<Item>();
    for (var i = 0; i < count; i++) {
      items.add(item(i, i % 4, i < longest));
    }
    return items;
  }

  private static Deck deck(List<Item> items) {
    return Decks.of(items.toArray(Item[]::new));
  }

  private static List<String> errors(Deck deck) {
    return CHECK.check("d.json", deck).stream()
        .filter(fault -> fault.severity() == Severity.ERROR)
        .map(Diagnostic::toString)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"10, 3, 0", "10, 4, 1", "9, 9, 0", "20, 6, 0", "20, 7, 1"})
  void theKeyAloneMayBeTheLongestChoiceInThirtyOfAHundredItems(int count, int longest, int faults) {
    assertThat(errors(deck(items(count, longest)))).hasSize(faults);
  }

  @ParameterizedTest
  @CsvSource({"10, 4, 0", "10, 5, 1", "9, 9, 0", "20, 8, 0", "20, 9, 1"})
  void aPlaceMayHaveFortyOfAHundredKeys(int count, int atThird, int faults) {
    var items = new ArrayList<Item>();
    for (var i = 0; i < count; i++) {
      items.add(item(i, i < atThird ? 2 : List.of(0, 1, 3).get(i % 3), false));
    }
    assertThat(errors(deck(items))).hasSize(faults);
  }

  @Test
  void tellsWhatIsOverWhichBoundAndWhatToDo() {
    var items = new ArrayList<Item>();
    for (var i = 0; i < 12; i++) {
      items.add(item(i, 0, true));
    }
    assertThat(errors(deck(items)))
        .containsExactly(
            "d.json: error: deck: in 12 of 12 (100 %) items the key alone is the longest choice;"
                + " at most 30 % may be; write distractors as long as keys",
            "d.json: error: deck: 12 of 12 (100 %) keys are choice a; at most 40 % may be; mix the"
                + " choices");
  }

  @Test
  void choicesInOrderOfSizeHavePlacesToo() {
    var items = new ArrayList<Item>();
    for (var i = 0; i < 10; i++) {
      var options = new ArrayList<Option>();
      for (var amount : List.of("100", "200", "300", "400")) {
        options.add(new Option(amount + i, options.size() == (i < 5 ? 0 : i % 4), "x"));
      }
      items.add(Decks.choice("form-" + i, "How much was loan " + i + "?", options));
    }
    assertThat(errors(deck(items)))
        .singleElement()
        .satisfies(one -> assertThat(one).contains("keys are choice a"));
  }

  @Test
  void whatIsRejectedAndWhatIsTrueOrFalseDoesNotCount() {
    var judged = new ArrayList<Item>();
    for (var i = 0; i < 12; i++) {
      judged.add(
          Decks.choice(
              Statements.TRUE_FALSE,
              Statements.stem("Loan " + i + " was large."),
              List.of(new Option("True", false, "x"), new Option("False", true, "x"))));
    }
    assertThat(errors(deck(judged))).noneMatch(one -> one.contains("deck: "));
    var views = new ArrayList<Note>();
    for (var i = 0; i < 12; i++) {
      views.add(
          new Note(item(i, 0, true), 1, "0".repeat(64), Note.Status.REJECTED, Note.PERSON, null));
    }
    var deck = Decks.skarvik();
    assertThat(errors(deck.with(deck.articles(), views))).isEmpty();
  }

  @Test
  void aSetOfStatementsHasAPlaceButNoLength(@TempDir Path folder) throws Exception {
    var stem = Statements.stem("Which are correct?", List.of("It rained.", "It snowed."));
    var options =
        List.of(
            new Option("1 only", false, "x"),
            new Option("2 only", false, "x"),
            new Option("1 and 2", true, "x"));
    assertThat(text(folder, deck(List.of(Decks.choice(Statements.SET, stem, options)))))
        .startsWith(
            "items of choice: 1; key alone the longest: 0 of 0 (0 %); places: a 0, b 0, c 1, d 0;");
  }

  private static String text(Path folder, Deck deck) throws Exception {
    var file = Files.write(folder.resolve("d.json"), DeckJson.bytes(deck));
    return CHECK.check(file, fault -> {}).text();
  }

  @Test
  void sharedWordsAndOverlapsAreCounted(@TempDir Path folder) throws Exception {
    var shared =
        Decks.choice(
            "shared",
            "Who lent it to Skarvik Harbour in 2024?",
            List.of(
                new Option("Skarvik Bank", true, "x"),
                new Option("Ostby Bank", false, "x"),
                new Option("the Ostby Bank of Norland", false, "x")));
    var told =
        Decks.choice(
            "told",
            "Who of the World Bank lent it in 2024?",
            List.of(
                new Option("the World Bank", true, "x"),
                new Option("the Fund", false, "x"),
                new Option("the Union", false, "x")));

    assertThat(text(folder, deck(List.of(shared, told, Decks.cloze()))))
        .isEqualTo(
            "items of choice: 2; key alone the longest: 1 of 2 (50 %); places: a 2, b 0, c 0, d 0;"
                + " words that stem and key alone share: 2; choices that overlap: 1");
    assertThat(text(folder, deck(List.of(Decks.cloze())))).startsWith("items of choice: 0; ");
  }

  @Test
  void theFiguresOfLinesAreOfTheWholeDeck(@TempDir Path folder) throws Exception {
    var items = new ArrayList<Item>();
    for (var i = 0; i < 4_100; i++) { // looked at in two parts, the second of them all at one place
      items.add(item(i, i < 4_000 ? i % 4 : 0, false));
    }
    var file = folder.resolve("deck.jsonl");
    try (var lines = Files.newOutputStream(file);
        var manifest = Files.newOutputStream(folder.resolve("deck.manifest.json"))) {
      DeckLines.write(deck(items), lines);
      DeckLines.writeManifest(deck(items), manifest);
    }
    var found = new ArrayList<Diagnostic>();
    var figures = CHECK.check(file, found::add);

    assertThat(figures.places()).containsExactly(1_100, 1_000, 1_000, 1_000, 0);
    assertThat(found).noneMatch(fault -> fault.what().startsWith("deck: "));
  }

  @Test
  void whatIsNoDeckHasNoFigures(@TempDir Path folder) throws Exception {
    var file = Files.writeString(folder.resolve("d.json"), "[]");
    assertThat(CHECK.check(file, fault -> {})).isEqualTo(DeckFigures.NONE);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSamplesKeepTheBounds(Path sample) throws Exception {
    assertThat(CHECK.check(sample)).noneMatch(fault -> fault.severity() == Severity.ERROR);
  }

  static Stream<Path> samples() throws Exception {
    try (var files = Files.walk(Path.of("decks/samples"))) {
      return files
          .filter(file -> file.toString().matches(".*[.]jsonl?"))
          .filter(file -> !file.toString().endsWith("manifest.json"))
          .sorted()
          .toList()
          .stream();
    }
  }
}
