package io.github.quizette.exporter;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.Note;
import io.github.quizette.item.Difficulty;
import io.github.quizette.item.Evidence;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import io.github.quizette.item.Statements;
import io.github.quizette.item.Stem;
import io.github.quizette.text.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Decks of texts in which every character means something to some importer. */
public final class HostileDecks {
  private static final String[] PIECES = {
    "word",
    "two words",
    "{",
    "}",
    "~",
    "=",
    "#",
    ":",
    "\\",
    "::",
    "}}",
    "{{c1::x}}",
    "{{Stem}}",
    "<",
    ">",
    "&",
    "'",
    "\"",
    "\t",
    "\n",
    "=1+1",
    "+",
    "-",
    "@",
    "שלום",
    "مرحبا",
    "😀",
    "\u0001",
    "]]>",
    "&amp;",
    "<br>",
    "<script>alert(1)</script>",
    "$CATEGORY: x",
    "//",
    "[sound:x.mp3]",
    "[$]x[/$]",
    "\\(x\\)",
    "\u2028",
    "e\u0301",
    "%",
    "100%",
    "|",
    ",",
    ";",
    "*",
    "ANSWER: A",
    "A. ",
    "->",
    "\\n",
    "%50%",
    "{1:SHORTANSWER:=x}",
    "#comment",
    "_x",
    "\u202e",
    "\ud83d",
    "...",
    "A) "
  };

  private HostileDecks() {}

  /** Returns texts that are not blank. */
  public static Arbitrary<String> texts() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(pieces -> "x" + String.join("", pieces) + "y");
  }

  /** Returns decks of one to four items. */
  public static Arbitrary<Deck> decks() {
    var choices =
        Combinators.combine(texts(), texts().list().ofMinSize(3).ofMaxSize(5).uniqueElements())
            .as(HostileDecks::choice);
    var clozes =
        Combinators.combine(texts(), texts(), texts().list().ofMinSize(1).ofMaxSize(3))
            .as(HostileDecks::cloze);
    return Arbitraries.oneOf(choices, clozes)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(HostileDecks::deck);
  }

  /** Returns decks of a true/false item and a set of statements. */
  public static Arbitrary<Deck> statements() {
    return Combinators.combine(texts(), texts())
        .as((one, other) -> deck(List.of(trueFalse(one, other), set(one, other))));
  }

  private static Item trueFalse(String statement, String why) {
    var correct = statement.length() % 2 == 0;
    var options =
        List.of(new Option("True", correct, why), new Option("False", !correct, statement));
    return judged(Statements.TRUE_FALSE, Statements.stem(line(statement)), options, why);
  }

  private static Item set(String one, String other) {
    var stem = Statements.stem("Which?", List.of(line(one), line(other)));
    var options =
        List.of(
            new Option("1 only", true, one),
            new Option("2 only", false, other),
            new Option("1 and 2", false, one));
    return judged(Statements.SET, stem, options, other);
  }

  private static String line(String text) {
    return Markup.line(text);
  }

  private static Item judged(String form, String stem, List<Option> options, String text) {
    var item = item(new Stem.Question(stem), new Interaction.Choice(options), text);
    return new Item(
        item.id(),
        form,
        item.stem(),
        item.interaction(),
        line(text),
        item.rationale(),
        item.background(),
        item.asOf(),
        item.difficulty(),
        item.difficultyWhy(),
        item.tags(),
        item.evidence());
  }

  private static Deck deck(List<Item> items) {
    var deck = SampleDeck.deck();
    var notes = new ArrayList<Note>();
    for (var item : items) {
      notes.add(Note.of(withId(item, "q-" + notes.size())));
    }
    return new Deck(
        deck.id(),
        items.get(0).rationale(),
        "en",
        deck.licence(),
        deck.generator(),
        null,
        deck.articles(),
        notes);
  }

  private static Item choice(String stem, List<String> texts) {
    var options = new ArrayList<Option>();
    for (var text : texts) {
      options.add(new Option(text, options.size() == stem.length() % texts.size(), text));
    }
    return item(new Stem.Question(stem), new Interaction.Choice(options), stem);
  }

  private static Item cloze(String stem, String hint, List<String> accept) {
    var entry = new Interaction.TextEntry(accept.get(0), accept, hint);
    return item(new Stem.Completion(stem + " " + Stem.GAP + " " + hint), entry, stem);
  }

  private static Item item(Stem stem, Interaction interaction, String text) {
    return new Item(
        "q",
        "form",
        stem,
        interaction,
        text,
        text,
        text,
        SampleDeck.DAY,
        Difficulty.MEDIUM,
        "",
        List.of("tag", text),
        List.of(new Evidence("a-0123456789abcdef0123", text, new Span(0, text.length()), 1)));
  }

  private static Item withId(Item item, String id) {
    return new Item(
        id,
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
}
