package io.github.quizette.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import io.github.quizette.deck.Deck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

class AccessiblePageBrowserTest {
  private static final String SMALL_TARGETS =
      "() => [...document.querySelectorAll('button, a[href], summary, label, input')].filter(e => {"
          + " const r = (e.closest('label') ?? e).getBoundingClientRect(), s = getComputedStyle(e);"
          + " return r.width > 0 && s.visibility !== 'hidden' && !e.closest('.skip') && (r.width <"
          + " 24 || r.height < 24) }).map(e => e.outerHTML.slice(0, 80))";

  /** Of what has the focus, or of the option around it. */
  private static final String FOCUS_RING =
      "() => { const e = document.activeElement, s = getComputedStyle("
          + "e.type === 'radio' ? e.closest('label') : e);"
          + " return s.outlineWidth + ' ' + s.outlineStyle }";

  private static final String WIDER =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  @BeforeAll
  static void needsABrowser() {
    Browser.require();
  }

  static Stream<Arguments> states() {
    return Stream.of(
        state("start", page -> {}),
        state("answered", AccessiblePageBrowserTest::answer),
        state("end", PageDriver::finish),
        state("single", page -> set(page, "single")),
        state("card", page -> page.locator(".modes [data-mode=cards]").click()),
        state(
            "turned card",
            page -> {
              page.locator(".modes [data-mode=cards]").click();
              page.locator("[data-do=flip]").click();
            }),
        state(
            "worksheet",
            page -> {
              page.locator(".modes [data-mode=sheet]").click();
              page.locator("#q2 [data-do=strike]").click();
            }),
        state(
            "exam",
            page -> {
              page.setContent(Browser.html(SampleDeck.exam()));
              page.locator("[data-mode=exam]").click();
            }),
        state(
            "result of an exam",
            page -> {
              page.setContent(Browser.html(SampleDeck.exam()));
              page.locator("[data-mode=exam]").click();
              page.locator("[data-do=sit]").click();
              page.locator("#q1 label").first().click();
              page.locator("[data-do=finish]").click();
            }),
        state("help", page -> page.locator("[data-do=help]").click()),
        state(
            "print",
            page -> page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT))),
        state(
            "dark",
            page -> {
              page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
              answer(page);
              PageDriver.finish(page);
            }),
        state(
            "more contrast",
            page -> {
              page.emulateMedia(new Page.EmulateMediaOptions().setContrast(Contrast.MORE));
              answer(page);
            }),
        state(
            "colours of the system",
            page -> {
              page.emulateMedia(
                  new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
              answer(page);
              PageDriver.finish(page);
            }),
        state(
            "320 px wide",
            page -> {
              page.setViewportSize(320, 700);
              answer(page);
              PageDriver.finish(page);
            }),
        state(
            "text twice as large",
            page -> {
              page.setViewportSize(640, 700);
              page.evaluate("document.documentElement.style.fontSize = '200%'");
              answer(page);
            }));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("states")
  void axeFindsNothing(String name, Consumer<Page> reach) {
    try (var context =
        Browser.open(SampleDeck.deck(), Browser.window(1000).setBypassCSP(true)).context()) {
      var page = context.pages().get(0);
      reach.accept(page);
      page.evaluate("document.getAnimations().forEach(a => a.finish())");
      var found =
          new AxeBuilder(page)
              .withTags(
                  List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
              .analyze()
              .getViolations();

      assertThat(found).extracting(rule -> rule.getId() + " " + rule.getNodes()).isEmpty();
      assertThat(page.evaluate(WIDER)).as("pixels too wide").isEqualTo(0);
      if (!name.equals("print")) {
        assertThat((List<?>) page.evaluate(SMALL_TARGETS)).isEmpty();
      }
    }
  }

  @Test
  void longWordsAndRightToLeftTextsStayInside() {
    var word = "Donaudampfschifffahrt".repeat(15);
    var arabic = "أعلن البنك الدولي قرضا لإعادة بناء الميناء";
    var items =
        List.of(
            SampleDeck.choice("q-1", "Which " + word + "?", word, word, word + "x", word + "y"),
            SampleDeck.choice("q-2", arabic + "؟", arabic, "البنك الدولي", "x".repeat(2000), "123"),
            SampleDeck.cloze(
                "q-3",
                "\u202eabc ____ e\u0301\u0301 👩‍👩‍👧 ∑∫",
                "👩‍👩‍👧 is it",
                word,
                "👩‍👩‍👧"));
    var sample = SampleDeck.of(items);
    var deck =
        new Deck(sample.id(), arabic + word, "ar", "", "", null, sample.articles(), sample.notes());
    try (var context = Browser.open(deck, Browser.window(320)).context()) {
      var page = context.pages().get(0);
      PageDriver.finish(page);

      assertThat(page.evaluate("document.documentElement.dir")).isEqualTo("rtl");
      assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("ar");
      assertThat(page.evaluate("document.querySelector('#q1 .call').lang")).isEqualTo("en");
      assertThat(page.evaluate(WIDER)).isEqualTo(0);
      for (var mode : List.of("cards", "sheet")) {
        page.locator(".modes [data-mode=" + mode + "]").click();
        assertThat(page.evaluate(WIDER)).as(mode).isEqualTo(0);
      }
      page.setViewportSize(700, 900);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.evaluate(WIDER)).as("paper").isEqualTo(0);
    }
  }

  @Test
  void motionIsReducedWhereAsked() {
    try (var context = Browser.open(SampleDeck.deck(), Browser.window(800)).context()) {
      var page = context.pages().get(0);
      page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
      page.locator("#q1 label").first().click();

      assertThat(page.evaluate("document.getAnimations().length")).isEqualTo(0);
    }
  }

  @Test
  void theIndexIsAccessibleByDayAndByNight() throws IOException {
    var html = IndexPageTest.page(SampleDeck.deck());
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      var window = Browser.window(320).setBypassCSP(true).setColorScheme(scheme);
      try (var context = Browser.open(html, window).context()) {
        var page = context.pages().get(0);
        page.locator("summary").first().click();

        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat(page.evaluate(WIDER)).isEqualTo(0);
        assertThat((List<?>) page.evaluate(SMALL_TARGETS)).isEmpty();
      }
    }
  }

  @Test
  void theFocusIsSeenWhereverItGoes() {
    try (var context = Browser.open(SampleDeck.deck(), Browser.window(800)).context()) {
      var page = context.pages().get(0);
      for (var i = 0; i < 14; i++) {
        page.keyboard().press("Tab");
        assertThat(page.evaluate(FOCUS_RING)).as("tab " + (i + 1)).isEqualTo("3px solid");
      }
    }
  }

  @Test
  void aScreenReaderHearsGroupStemAndOptions() {
    try (var context = Browser.open(SampleDeck.deck(), Browser.window(800)).context()) {
      var page = context.pages().get(0);
      var tree = page.locator("#q4").ariaSnapshot();

      assertThat(tree)
          .contains("group \"4 Which party of Norland’s")
          .contains("radio \"the Green Union\"");
      assertThat(page.locator("#q2").ariaSnapshot()).contains("port of blank", "textbox");
      assertThat(page.locator("main").ariaSnapshot()).contains("status: 0 of 10 answered");
    }
  }

  @Test
  void theHtmlCheckerFindsNothing() throws IOException, SAXException {
    var worksheet = new ByteArrayOutputStream();
    new HtmlExporter(Optional.of(Path.of("templates/worksheet")))
        .export(SampleDeck.deck(), worksheet);
    var version = new ByteArrayOutputStream();
    new HtmlExporter(Optional.empty(), Optional.of(new PaperVersion(1)))
        .export(SampleDeck.exam(), version);
    for (var page :
        List.of(
            version.toString(StandardCharsets.UTF_8),
            Browser.html(SampleDeck.exam()),
            Browser.html(SampleDeck.of(List.of())),
            worksheet.toString(StandardCharsets.UTF_8),
            IndexPageTest.page(SampleDeck.deck()))) {
      var validator = new EmbeddedValidator();
      validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
      var found = validator.validate(Browser.file(page));

      assertThat(found).isEmpty();
    }
  }

  private static Arguments state(String name, Consumer<Page> reach) {
    return Arguments.of(name, reach);
  }

  private static void answer(Page page) {
    page.locator("#q1 label").first().click();
    page.locator("#q3 label").nth(1).click();
    for (var typed : Map.of("#q2", "Skarvick", "#q6", "nobody").entrySet()) {
      page.locator(typed.getKey() + " input").fill(typed.getValue());
      page.locator(typed.getKey() + " [data-do=check]").click();
    }
  }

  private static void set(Page page, String name) {
    page.locator("[data-do=options]").click();
    page.locator("[name=" + name + "]").click();
  }
}
