package io.github.quizette.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.Note;
import io.github.quizette.item.Item;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommonContextTest {
  private static final LocalDate DAY = LocalDate.of(2023, 4, 4);

  @Test
  void whatTheTitleAndTheDaySayIsNotSaidAgain() {
    assertThat(context("Port reopens", DAY, "Port reopens")).isEqualTo(new CommonContext(true, ""));
    assertThat(context("Port reopens", DAY, "Port reopens (April 2023)", ""))
        .isEqualTo(new CommonContext(true, ""));
  }

  @Test
  void aMonthThatNothingElseSaysIsSaid() {
    assertThat(context("Port reopens", null, "Port reopens (April 2023)"))
        .isEqualTo(new CommonContext(true, "April 2023"));
  }

  @Test
  void anotherLineIsSaidOnce() {
    assertThat(context("News quiz", DAY, "Ministers met in Skarvik.", "Ministers met in Skarvik."))
        .isEqualTo(new CommonContext(true, "Ministers met in Skarvik."));
  }

  @Test
  void severalLinesStayWithTheirItems() {
    assertThat(context("News quiz", DAY, "One", "Another").found()).isFalse();
    assertThat(context("News quiz", DAY, "").found()).isFalse();
    assertThat(CommonContext.of(SampleDeck.of(List.of())).found()).isFalse();
  }

  @Test
  void itemsOfSeveralArticlesKeepTheirLines() {
    var deck = deck("News quiz", DAY, "One");
    var articles = List.of(deck.articles().get(0), source("a-2", DAY));
    assertThat(CommonContext.of(deck.with(articles, deck.notes())).found()).isFalse();
  }

  @Test
  void aLineThatNamesTheKeyOfAnItemWithoutOneIsNotShownToAll() {
    assertThat(context("News quiz", DAY, "Torvik is open.", "").found()).isFalse();
    assertThat(context("News quiz", DAY, "Torvik is open.", "Torvik is open.").found()).isTrue();
  }

  private static CommonContext context(String title, @Nullable LocalDate day, String... contexts) {
    return CommonContext.of(deck(title, day, contexts));
  }

  private static Deck deck(String title, @Nullable LocalDate day, String... contexts) {
    var notes = Arrays.stream(contexts).map(CommonContextTest::item).map(Note::of).toList();
    return new Deck(
        "d-1", title, "en", "", Deck.GENERATOR, null, List.of(source("a-1", day)), notes);
  }

  private static Deck.Source source(String id, @Nullable LocalDate day) {
    return new Deck.Source(id, "Headline", "", "", day, null, "", "0".repeat(64));
  }

  private static Item item(String context) {
    var item =
        SampleDeck.choice("q-1", "Which?", "Torvik is open.", "Torvik", "Holmvik", "Bremsund");
    return new Item(
        item.id(),
        item.form(),
        item.stem(),
        item.interaction(),
        context,
        item.rationale(),
        item.background(),
        item.asOf(),
        item.difficulty(),
        item.difficultyWhy(),
        item.tags(),
        item.evidence());
  }
}
