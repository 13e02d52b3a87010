package io.github.quizette.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Item;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The sheets that Chromium prints, on A4 and Letter; their pictures stay in {@code target/pictures}
 * to be looked at.
 */
class PaperBrowserTest {
  private static final double MARGIN = 10;

  @BeforeAll
  static void needsABrowser() {
    Browser.require();
  }

  @ParameterizedTest
  @CsvSource({"A4,210,297", "Letter,215.9,279.4"})
  void questionsComeFirstWithLinesForNameAndDateAndTheKeyOnPagesOfItsOwn(
      String format, double width, double height) {
    var sheets = print(Browser.html(SampleDeck.deck()), format, "paper-" + format, page -> {});

    assertThat(sheets)
        .allSatisfy(
            sheet -> {
              assertThat(sheet.width()).isCloseTo(width, within(0.5));
              assertThat(sheet.height()).isCloseTo(height, within(0.5));
              assertThat(sheet.inkAtTheEdge(MARGIN)).as("ink at the edge").isFalse();
              assertThat(sheet.ink()).as("ink").isBetween(0.005, 0.2);
            });
    assertThat(sheets.get(0).text())
        .startsWith("A port after the storm Norland’s port loan, November 2025 10 questions")
        .containsSubsequence("Name", "Date", "Score", "1 Which institution", "A the European");
    assertThat(keySheet(sheets)).isEqualTo(sheets.size() - 1);
    assertThat(sheets.get(sheets.size() - 1).text())
        .startsWith("Key A port after the storm 1 D the World Bank “Norland’s parliament")
        .contains("10 A the Nordic Audit Council", "World Bank to pay for Skarvik’s new port")
        .doesNotContain("Name");
  }

  @ParameterizedTest
  @CsvSource({"A4", "Letter"})
  void noItemIsSplitOverPages(String format) {
    var items = manyItems();
    var sheets = print(Browser.html(SampleDeck.of(items)), format, "many-" + format, page -> {});

    assertThat(sheets).hasSizeGreaterThan(4);
    assertWhole(items, sheets);
  }

  @Test
  void largePrintSplitsNoItemEither() {
    var items = manyItems();
    var sheets =
        print(
            Browser.html(SampleDeck.of(items)),
            "A4",
            "large-A4",
            page -> {
              page.locator(".modes [data-mode=sheet]").click();
              page.locator("[name=large]").check();
            });

    assertWhole(items, sheets);
    assertThat(sheets).allSatisfy(sheet -> assertThat(sheet.inkAtTheEdge(MARGIN)).isFalse());
  }

  @Test
  void halfwayThroughThePaperIsAsCleanAsAtTheStart() {
    var before = print(Browser.html(SampleDeck.deck()), "A4", "clean", page -> {});
    var halfway =
        print(
            Browser.html(SampleDeck.deck()),
            "A4",
            "halfway",
            page -> {
              page.locator("#q1 label").first().click();
              page.locator("#q2 input").fill("Skarvick");
              page.locator("#q2 [data-do=check]").click();
              page.locator("#q4 label").nth(2).click();
              page.locator(".modes [data-mode=cards]").click();
              page.keyboard().press("Space");
            });

    assertThat(halfway).extracting(PrintedPage::text).isEqualTo(texts(before));
    for (var i = 0; i < before.size(); i++) {
      assertThat(halfway.get(i).dots()).as("sheet " + (i + 1)).isEqualTo(before.get(i).dots());
    }
  }

  @Test
  void withoutJavaScriptThePaperIsTheSame() {
    var html = Browser.html(SampleDeck.deck());
    var with = print(html, "A4", "with", page -> {});
    var window = Browser.window(1000).setJavaScriptEnabled(false);
    try (var context = Browser.open(html, window).context()) {
      var without = PrintedPage.of(context.pages().get(0), "A4", "without");
      assertThat(without).extracting(PrintedPage::text).isEqualTo(texts(with));
    }
  }

  @Test
  void whatIsLeftOutIsNeitherAskedNorInTheKey() {
    var sheets =
        print(
            Browser.html(SampleDeck.deck()),
            "A4",
            "struck",
            page -> {
              page.locator(".modes [data-mode=sheet]").click();
              page.locator("#q3 [data-do=strike]").click();
              page.locator("#q7 [data-do=strike]").click();
            });
    var all = String.join(" ", texts(sheets));

    assertThat(all).doesNotContain("How large was", "According to Finance", "5.6 billion");
    assertThat(all).contains("3 Which party", "8 Which body", "8 A the Nordic Audit Council");
  }

  @Test
  void eachVersionHasItsLetterOnTheSheetAndOnItsKey() throws IOException {
    for (var version : PaperVersion.first(4)) {
      var out = new ByteArrayOutputStream();
      new HtmlExporter(Optional.empty(), Optional.of(version)).export(SampleDeck.deck(), out);
      var name = "version-" + version.letter();
      var sheets = print(out.toString(StandardCharsets.UTF_8), "A4", name, page -> {});
      var items = version.of(SampleDeck.deck()).notes().stream().map(note -> note.item()).toList();

      assertThat(sheets.get(0).text()).contains("Version " + version.letter());
      assertThat(sheets.get(keySheet(sheets)).text())
          .startsWith("Key to version " + version.letter());
      assertWhole(items, sheets);
      assertKeyIsRight(items, sheets.get(keySheet(sheets)).text());
    }
  }

  @ParameterizedTest
  @CsvSource({"A4", "Letter"})
  void theSecondSetOfTemplatesPrintsToo(String format) throws IOException {
    var out = new ByteArrayOutputStream();
    new HtmlExporter(Optional.of(Path.of("templates/worksheet"))).export(SampleDeck.deck(), out);
    var sheets =
        print(out.toString(StandardCharsets.UTF_8), format, "worksheet-" + format, page -> {});

    assertWhole(SampleDeck.deck().notes().stream().map(note -> note.item()).toList(), sheets);
    assertThat(sheets).allSatisfy(sheet -> assertThat(sheet.inkAtTheEdge(MARGIN)).isFalse());
  }

  @Test
  void anOptionOfTwoThousandCharactersAndAWordOfThreeHundredStayOnThePaper() {
    var word = "Donaudampfschifffahrt".repeat(15);
    var items =
        List.of(
            SampleDeck.choice("q-1", "Which?", "So.", "long " + "word ".repeat(400), word, "C"),
            SampleDeck.cloze(
                "q-2", "The sum ∑ of ∫ is ____, e\u0301.", "It is 👩‍👩‍👧.", "", "👩‍👩‍👧"));
    var sheets = print(Browser.html(SampleDeck.of(items)), "A4", "long", page -> {});

    assertThat(sheets).allSatisfy(sheet -> assertThat(sheet.inkAtTheEdge(MARGIN)).isFalse());
    assertThat(sheets.get(0).text()).contains("word word", "Donaudampf", "2 The sum ∑");
  }

  @Test
  void aQuizOfNoItemsIsASheetThatSaysSo() {
    var sheets = print(Browser.html(SampleDeck.of(List.of())), "A4", "none", page -> {});

    assertThat(sheets).hasSize(1);
    assertThat(sheets.get(0).text()).contains("There is no question").doesNotContain("Key");
  }

  private static List<PrintedPage> print(
      String html, String format, String name, java.util.function.Consumer<Page> reach) {
    try (var context = Browser.open(html, Browser.window(1000)).context()) {
      var page = context.pages().get(0);
      reach.accept(page);
      return PrintedPage.of(page, format, name);
    }
  }

  private static List<String> texts(List<PrintedPage> sheets) {
    return sheets.stream().map(PrintedPage::text).toList();
  }

  /** Returns the place of the first sheet of the key. */
  private static int keySheet(List<PrintedPage> sheets) {
    var keys =
        IntStream.range(0, sheets.size()).filter(i -> sheets.get(i).text().startsWith("Key"));
    return keys.findFirst().orElseThrow();
  }

  /**
   * Holds that every item's stem and options, in their order, stand on one sheet before the key.
   */
  private static void assertWhole(List<Item> items, List<PrintedPage> sheets) {
    for (var i = 0; i < items.size(); i++) {
      var parts = new ArrayList<String>();
      var stem = items.get(i).stem().text().replace("____", "\n");
      for (var part : (i + 1 + " " + stem).split("\n", -1)) {
        parts.add(PrintedPage.plain(part));
      }
      if (items.get(i).interaction() instanceof Choice choice) {
        choice.options().forEach(option -> parts.add(PrintedPage.plain(option.text())));
      }
      parts.removeIf(part -> part.matches("\\W*"));
      assertThat(sheets.subList(0, keySheet(sheets)))
          .as(parts.toString())
          .anySatisfy(sheet -> assertThat(loose(sheet.text())).contains(loose(parts)));
    }
  }

  /** Punctuation may stand apart where a gap or a circle is drawn. */
  private static String loose(String text) {
    return text.replaceAll("(?<=\\d)\\.(?= )|[\\s,]", "");
  }

  private static List<String> loose(List<String> parts) {
    return parts.stream().map(PaperBrowserTest::loose).toList();
  }

  private static void assertKeyIsRight(List<Item> items, String key) {
    for (var i = 0; i < items.size(); i++) {
      var letter =
          items.get(i).interaction() instanceof Choice choice
              ? " "
                  + (char)
                      ('A' + choice.options().stream().map(o -> o.correct()).toList().indexOf(true))
              : "";
      assertThat(key).contains(i + 1 + letter + " " + items.get(i).key());
    }
  }

  private static List<Item> manyItems() {
    var sample = SampleDeck.deck().notes().stream().map(note -> note.item()).toList();
    return IntStream.range(0, 40)
        .mapToObj(
            i ->
                i % 7 == 3
                    ? SampleDeck.choice(
                        "q-" + i,
                        "Which of the towns, of all " + "towns by the sea ".repeat(i) + "is it?",
                        "It is Torvik.",
                        "Torvik " + i,
                        "Holmvik " + "by the water ".repeat(i),
                        "Bremsund")
                    : SampleDeck.again(sample.get(i % sample.size()), "q-" + i))
        .toList();
  }
}
