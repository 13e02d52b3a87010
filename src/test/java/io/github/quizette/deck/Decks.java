package io.github.quizette.deck;

import io.github.quizette.item.Difficulty;
import io.github.quizette.item.Evidence;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import io.github.quizette.item.Stem;
import io.github.quizette.text.ContentId;
import io.github.quizette.text.Span;
import java.time.LocalDate;
import java.util.List;

/** Decks about the invented port of Skarvik. */
public final class Decks {
  static final String ARTICLE = ContentId.of("a", "url", "https://example.org/skarvik");
  static final LocalDate DAY = LocalDate.of(2025, 11, 12);
  static final String QUOTE =
      "Norland's parliament on Tuesday approved a 4.2 billion crown loan from the World Bank to"
          + " rebuild the port of Skarvik.";

  private Decks() {}

  /** Returns a sound deck: a choice, a cloze, and a choice with two sentences of evidence. */
  public static Deck skarvik() {
    return of(choice(), cloze(), opponent());
  }

  /** Returns a deck of these items in their first revision. */
  static Deck of(Item... items) {
    return new Deck(
        ContentId.of("d", ARTICLE),
        "Norland and its lenders",
        "en",
        "CC BY 4.0",
        Deck.GENERATOR,
        null,
        List.of(source()),
        java.util.Arrays.stream(items).map(Note::of).toList());
  }

  static Deck.Source source() {
    return new Deck.Source(
        ARTICLE,
        "Parliament approves loan for Skarvik",
        "https://example.org/skarvik",
        "",
        DAY,
        null,
        "CC BY 4.0",
        ContentId.sha256(QUOTE));
  }

  static Item choice() {
    return choice(
        "which-body",
        "Which institution lent Norland 4.2 billion crowns in November 2025?",
        List.of(
            new Option("The World Bank", true, "named in the source sentence"),
            new Option("The Asian Development Bank", false, "same kind; not in the article"),
            new Option("The African Development Bank", false, "same kind; not in the article"),
            new Option("The European Investment Bank", false, "same kind; not in the article")));
  }

  static Item choice(String form, String stem, List<Option> options) {
    return new Item(
        ContentId.of("q", ARTICLE, form),
        form,
        new Stem.Question(stem),
        new Interaction.Choice(options),
        "Loan for a port, November 2025",
        "The article says that the loan came from the World Bank.",
        "",
        DAY,
        Difficulty.MEDIUM,
        "a named lender among lenders",
        List.of("economy", "organisation"),
        List.of(evidence(QUOTE, 0)));
  }

  static Item cloze() {
    return new Item(
        ContentId.of("q", ARTICLE, "place"),
        "place",
        new Stem.Completion("The loan of November 2025 is to rebuild the port of ____."),
        new Interaction.TextEntry("Skarvik", List.of("Skarvik", "Skarvik harbour"), "port city"),
        "",
        "",
        "Skarvik is the capital of Norland.",
        null,
        Difficulty.EASY,
        "",
        List.of(),
        List.of(evidence(QUOTE, 0)));
  }

  static Item opponent() {
    var second = "It was opposed by the Green Union.";
    return new Item(
        ContentId.of("q", ARTICLE, "opponent"),
        "opponent",
        new Stem.Completion("The loan of November 2025 was opposed by ____."),
        new Interaction.Choice(
            List.of(
                new Option("the Centre Party", false, "another party of the article"),
                new Option("the Green Union", true, "named"),
                new Option("the Labour Front", false, "another party of the article"))),
        "Loan for a port, November 2025",
        "The article says so.",
        "",
        DAY,
        Difficulty.HARD,
        "",
        List.of("politics"),
        List.of(evidence(second, 200), evidence(QUOTE, 0)));
  }

  static Evidence evidence(String quote, int start) {
    return new Evidence(ARTICLE, quote, new Span(start, start + quote.length()), 1);
  }
}
