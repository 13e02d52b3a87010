package io.github.quizette.exporter;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.Note;
import io.github.quizette.deck.Profile;
import io.github.quizette.item.Difficulty;
import io.github.quizette.item.Evidence;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import io.github.quizette.item.Statements;
import io.github.quizette.item.Stem;
import io.github.quizette.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Ten items, six choices and four clozes, on an invented story. */
public final class SampleDeck {
  public static final LocalDate DAY = LocalDate.of(2025, 11, 12);
  private static final String CONTEXT = "Norland’s port loan, November 2025";
  private static final String APPROVED =
      "Norland’s parliament on Tuesday approved a 4.2 billion crown loan from the World Bank to"
          + " rebuild the port of Skarvik, which was destroyed by Storm Elva in March.";
  private static final String VOTE =
      "The loan, opposed by the Green Union, passed by 88 votes to 61 after a debate of nine hours.";
  private static final String REOPEN =
      "Finance Minister Ida Holm told reporters that the port “could reopen within two years”.";
  private static final String FISH =
      "Before the storm, Skarvik landed almost a third of the country’s cod, and its closure has"
          + " sent trawlers to Torvik, 140 kilometres to the south.";
  private static final String COUNCIL =
      "The money will be paid out in four instalments, each of them released by the Nordic Audit"
          + " Council after an inspection on site.";

  private SampleDeck() {}

  /** Returns the deck. */
  public static Deck deck() {
    return of(items());
  }

  /**
   * Returns the deck with an examination's marks: 2 for right, 2/3 off for wrong, a minute each.
   */
  public static Deck exam() {
    var deck = deck();
    var profile = new Profile("upsc", new BigDecimal("2"), new BigDecimal("0.66"), 4, 60);
    return new Deck(
        deck.id(),
        deck.title(),
        deck.language(),
        deck.licence(),
        deck.generator(),
        profile,
        deck.articles(),
        deck.notes());
  }

  /** Returns the sample's deck with other items. */
  public static Deck of(List<Item> items) {
    var source =
        new Deck.Source(
            "a-0123456789abcdef0123",
            "World Bank to pay for Skarvik’s new port as parliament backs 4.2 billion crown loan",
            "https://news.example/2025/11/12/skarvik?from=front&page=1",
            "Kyst News Agency",
            DAY,
            null,
            "CC BY 4.0",
            "0".repeat(64));
    return new Deck(
        "d-0123456789abcdef0123",
        "A port after the storm",
        "en",
        "CC BY 4.0",
        Deck.GENERATOR,
        null,
        List.of(source),
        items.stream().map(Note::of).toList());
  }

  /** Returns an item of the sample's article with two options besides the key. */
  public static Item choice(
      String id, String stem, String quote, String key, String... distractors) {
    var options = new ArrayList<Option>();
    options.add(new Option(key, true, "The sentence says so."));
    for (var text : distractors) {
      options.add(
          new Option(text, false, "Of the same kind, but the article does not name it here."));
    }
    options.sort((a, b) -> a.text().compareTo(b.text()));
    var asked = new Stem.Question(stem);
    return item(id, asked, new Interaction.Choice(options), quote, "");
  }

  /**
   * Returns an item whose statements are to be judged; two options make it a true/false item.
   *
   * @param first whether the first option is the key, else the last one is
   */
  public static Item judged(String stem, boolean first, String... texts) {
    var options = new ArrayList<Option>();
    for (var text : texts) {
      var key = options.size() == (first ? 0 : texts.length - 1);
      options.add(new Option(text, key, key ? "So it says." : "It says otherwise."));
    }
    return new Item(
        "q-judged" + texts.length,
        texts.length == 2 ? Statements.TRUE_FALSE : Statements.SET,
        new Stem.Question(stem),
        new Interaction.Choice(options),
        CONTEXT,
        "Statement 1 is false.",
        "",
        DAY,
        Difficulty.MEDIUM,
        "fixed",
        List.of("economy", "port"),
        List.of(
            new Evidence("a-0123456789abcdef0123", APPROVED, new Span(0, APPROVED.length()), 1)));
  }

  /** Returns a cloze of the sample's article. */
  public static Item cloze(String id, String stem, String quote, String hint, String... accept) {
    var entry = new Interaction.TextEntry(accept[0], List.of(accept), hint);
    return item(id, new Stem.Completion(stem), entry, quote, "");
  }

  private static Item item(
      String id, Stem stem, Interaction interaction, String quote, String background) {
    return new Item(
        id,
        "sample",
        stem,
        interaction,
        id.endsWith("1") ? "" : CONTEXT,
        "The report names " + interaction.key() + " in so many words.",
        background,
        DAY,
        Difficulty.MEDIUM,
        "fixed",
        List.of("economy", "port"),
        List.of(new Evidence("a-0123456789abcdef0123", quote, new Span(0, quote.length()), 1)));
  }

  private static List<Item> items() {
    return List.of(
        choice(
            "q-lender1",
            "Which institution lent Norland 4.2 billion crowns in November 2025 to rebuild the port"
                + " of Skarvik?",
            APPROVED,
            "the World Bank",
            "the European Investment Bank",
            "the International Monetary Fund",
            "the Nordic Investment Bank"),
        cloze(
            "q-port",
            "The World Bank loan of November 2025 is to rebuild the port of ____, destroyed by Storm"
                + " Elva.",
            APPROVED,
            "port city",
            "Skarvik",
            "port of Skarvik"),
        choice(
            "q-sum",
            "How large was the loan that Norland’s parliament approved in November 2025 for a"
                + " destroyed port?",
            APPROVED,
            "4.2 billion crowns",
            "2.4 billion crowns",
            "5.6 billion crowns",
            "8.1 billion crowns"),
        choice(
            "q-party",
            "Which party of Norland’s parliament opposed the loan for the port of Skarvik?",
            VOTE,
            "the Green Union",
            "the Centre Party",
            "the Coastal League",
            "the Labour Alliance"),
        choice(
            "q-vote",
            "By what vote did Norland’s parliament pass the Skarvik loan in November 2025?",
            VOTE,
            "88 to 61",
            "75 to 74",
            "79 to 70",
            "102 to 47"),
        withBackground(
            cloze(
                "q-minister",
                "In November 2025 Norland’s finance minister, ____, said that the port of Skarvik"
                    + " could reopen within two years.",
                REOPEN,
                "first and last name",
                "Ida Holm",
                "Holm"),
            "Ida Holm has been finance minister of Norland since 2023."),
        cloze(
            "q-years",
            "According to Finance Minister Ida Holm, the port of Skarvik could reopen within ____ years.",
            REOPEN,
            "number",
            "two",
            "2"),
        choice(
            "q-city",
            "To which port have Norland’s trawlers moved since the port of Skarvik was destroyed in"
                + " March 2025?",
            FISH,
            "Torvik",
            "Bremsund",
            "Elvestad",
            "Holmvik"),
        cloze(
            "q-fish",
            "Before the storm of March 2025 the port of Skarvik landed almost a third of Norland’s ____.",
            FISH,
            "a fish",
            "cod"),
        choice(
            "q-audit",
            "Which body must inspect the port of Skarvik before each instalment of the World Bank"
                + " loan is paid?",
            COUNCIL,
            "the Nordic Audit Council",
            "the Norland Court of Auditors",
            "the Skarvik Harbour Board",
            "the World Trade Organization"));
  }

  /** Returns {@code item} under another id. */
  static Item again(Item item, String id) {
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

  private static Item withBackground(Item item, String background) {
    return new Item(
        item.id(),
        item.form(),
        item.stem(),
        item.interaction(),
        item.context(),
        item.rationale(),
        background,
        LocalDate.of(2025, 11, 11),
        item.difficulty(),
        item.difficultyWhy(),
        item.tags(),
        item.evidence());
  }
}
