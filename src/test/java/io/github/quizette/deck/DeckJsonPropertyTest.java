package io.github.quizette.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.diagnostic.Diagnostic.Severity;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.item.Difficulty;
import io.github.quizette.item.Evidence;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import io.github.quizette.item.Stem;
import io.github.quizette.text.ContentId;
import io.github.quizette.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeckJsonPropertyTest {
  private static final DeckCheck CHECK = new DeckCheck();
  private static final String SEED = "4217";

  private static Deck read(byte[] json) throws IOException, InputException {
    return DeckJson.read("deck.json", new ByteArrayInputStream(json));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, seed = SEED)
  void whatIsWrittenIsReadBack(@ForAll("decks") Deck deck) throws Exception {
    var json = DeckJson.bytes(deck);
    assertThat(read(json)).isEqualTo(deck);
    assertThat(DeckJson.bytes(read(json))).isEqualTo(json);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, seed = SEED)
  void whatIsWrittenFitsTheSchemaAndIsUnedited(@ForAll("decks") Deck deck) {
    assertThat(CHECK.check("deck.json", deck))
        .noneMatch(one -> one.severity() == Severity.ERROR && one.what().contains(" must "))
        .noneMatch(one -> one.what().contains("edited by a person"))
        .noneMatch(one -> one.what().contains("blanks, line ends"));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, seed = SEED)
  void halvesOfPairsAreWrittenAsReplacementCharacters(@ForAll("wild") String text)
      throws Exception {
    var deck = Decks.of(withStem("x" + text.replace('_', ' ')));
    var json = DeckJson.bytes(deck);
    assertThat(strict(json)).doesNotContain("\r\n").endsWith("}\n");
    var stem = read(json).notes().get(0).item().stem().text();
    assertThat(stem).hasSameSizeAs(deck.notes().get(0).item().stem().text());
    assertThat(DeckJson.bytes(read(json))).isEqualTo(json);
    assertThat(read(json).notes().get(0).editedByHand()).isFalse();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, seed = SEED)
  void oneDamagedByteIsReadOrRefusedButNeverBreaks(
      @ForAll("decks") Deck deck, @ForAll int place, @ForAll byte damage) throws IOException {
    var json = DeckJson.bytes(deck);
    json[Math.floorMod(place, json.length)] = damage;
    try {
      assertThat(read(DeckJson.bytes(read(json)))).isNotNull();
    } catch (InputException e) {
      assertThat(e.diagnostic().file()).isEqualTo("deck.json");
      assertThat(e.diagnostic().what()).isNotEmpty().doesNotContain("\n");
    }
    assertThat(CHECK.check("deck.json", json)).isNotNull();
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE, seed = SEED)
  void theLocaleDoesNotMatter(@ForAll("decks") Deck deck) {
    var expected = DeckJson.bytes(deck);
    var before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(DeckJson.bytes(deck)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String strict(byte[] utf8) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
  }

  private static Item withStem(String stem) {
    var options = ((Interaction.Choice) Decks.choice().interaction()).options();
    return Decks.choice("which-body", stem, options);
  }

  /** Any characters at all, halves of surrogate pairs too, and what breaks careless writers. */
  @Provide
  Arbitrary<String> wild() {
    var any = Arbitraries.strings().all().ofMaxLength(12);
    var halves = Arbitraries.strings().withCharRange('\ud800', '\udfff').ofMaxLength(3);
    var awkward =
        Arbitraries.of(
            "</script>",
            "<!--",
            "]]>",
            "{{c1::x}}",
            "\u0000",
            "\u0007\u001b",
            "\u007f",
            "\u2028",
            "\u202eabc",
            "\u05e9\u05dc\u05d5\u05dd",
            "\ud83d\ude00",
            "\ufeff",
            "\\u0041",
            "\"",
            "\t\n\r",
            "e\u0301");
    return Arbitraries.oneOf(any, halves, awkward)
        .list()
        .ofMaxSize(4)
        .map(all -> String.join("", all));
  }

  /** Characters that UTF-8 can hold, none that would be a gap. */
  private Arbitrary<String> texts() {
    return wild()
        .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .map(text -> text.replace('_', ' '));
  }

  private Arbitrary<String> filled() {
    return texts().map(text -> "x" + text);
  }

  @Provide
  Arbitrary<Deck> decks() {
    return Combinators.combine(
            filled(), texts().map(DeckJsonPropertyTest::solid), items().list().ofMaxSize(4))
        .as(
            (title, licence, items) -> {
              var plain = Decks.skarvik();
              var notes = new ArrayList<Note>();
              for (var item : items) {
                notes.add(Note.of(renumbered(item, notes.size())));
              }
              return new Deck(
                  plain.id(), title, "en", licence, Deck.GENERATOR, null, plain.articles(), notes);
            });
  }

  /** Blank texts are none in a deck. */
  private static String solid(String text) {
    return text.isEmpty() ? text : text + "x";
  }

  private static Item renumbered(Item item, int number) {
    return new Item(
        ContentId.of("q", Integer.toString(number)),
        item.form(),
        item.stem(),
        item.interaction(),
        item.context(),
        item.rationale(),
        item.background(),
        item.asOf(),
        item.difficulty(),
        item.difficultyWhy(),
        item.tags(),
        item.evidence());
  }

  private Arbitrary<Item> items() {
    var options =
        filled()
            .list()
            .ofMinSize(3)
            .ofMaxSize(5)
            .flatMap(
                texts ->
                    Arbitraries.integers()
                        .between(0, texts.size() - 1)
                        .map(key -> choice(texts, key)));
    var choices =
        Combinators.combine(filled(), options, texts(), filled()).as(DeckJsonPropertyTest::item);
    var clozes =
        Combinators.combine(texts(), filled(), texts(), filled())
            .as(
                (before, key, after, quote) ->
                    item(
                        new Stem.Completion(before + Stem.GAP + after),
                        new Interaction.TextEntry(key, List.of(key), solid(after)),
                        before,
                        quote));
    return Arbitraries.oneOf(choices, clozes);
  }

  private static Interaction choice(List<String> texts, int key) {
    var options = new ArrayList<Option>();
    for (var text : texts) {
      options.add(new Option(text, options.size() == key, text));
    }
    return new Interaction.Choice(options);
  }

  private static Item item(String stem, Interaction interaction, String text, String quote) {
    return item(new Stem.Question(stem), interaction, text, quote);
  }

  private static Item item(Stem stem, Interaction interaction, String text, String quote) {
    var evidence =
        List.of(
            new Evidence(Decks.ARTICLE, quote, new Span(3, 3 + quote.length()), 1),
            new Evidence(Decks.ARTICLE, quote, new Span(3, 3 + quote.length()), 2));
    return new Item(
        "q-1",
        "which-body",
        stem,
        interaction,
        solid(text),
        solid(text),
        "",
        text.length() % 2 == 0 ? Decks.DAY : null,
        Difficulty.HARD,
        "",
        List.of("x" + text),
        evidence.subList(0, 1 + text.length() % 2));
  }
}
