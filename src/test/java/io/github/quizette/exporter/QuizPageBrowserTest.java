package io.github.quizette.exporter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.github.quizette.item.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuizPageBrowserTest {
  private static final String CLICK =
      "const r = document.querySelector('#q250 input');"
          + " r.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true})); r.click()";
  private static final String SHIFTS =
      "() => new Promise(done => { let sum = 0; new PerformanceObserver(list => { for (const e of"
          + " list.getEntries()) sum += e.value }).observe({type: 'layout-shift', buffered: true});"
          + " setTimeout(() => done(sum), 100) })";

  private final List<String> faults = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void needsABrowser() {
    Browser.require();
  }

  @BeforeEach
  void openTheSample() {
    page = Browser.open(SampleDeck.deck(), Browser.window(1000));
    page.onPageError(faults::add);
    page.onConsoleMessage(message -> faults.add(message.text()));
  }

  @AfterEach
  void nothingWentWrong() {
    page.context().close();
    assertThat(faults).isEmpty();
  }

  @Test
  void aClickAnswersAndShowsWhatIsRightAndWhy() {
    assertThat(page.locator("#q1 .answer")).not().isVisible();

    option(1, "B").click();

    assertThat(option(1, "B")).containsText("Your answer");
    assertThat(option(1, "D")).containsText("Right answer");
    assertThat(page.locator("#q1 .call")).hasText("✗ Not right");
    assertThat(page.locator("#q1 mark")).hasText("the World Bank");
    assertThat(page.locator("#q1 .answer a")).isVisible();
    assertThat(page.locator("#q1 small:visible")).hasCount(1);
    assertThat(page.locator("#score")).hasText("0 of 1 right · 9 to go");
    assertThat(page.locator("#q2 .answer")).not().isVisible();
  }

  @Test
  void theArticleIsNotNamedBeforeAnAnswer() {
    assertThat(page.locator("body").innerText()).doesNotContain("World Bank to pay");

    option(1, "D").click();

    assertThat(page.locator("body").innerText()).contains("World Bank to pay");
  }

  @Test
  void theWholeQuizIsTakenByKeyboard() {
    page.keyboard().press("Tab");
    page.keyboard().press("Enter"); // the link to the questions
    page.keyboard().press("Tab"); // into the first group
    for (var i = 1; i <= 10; i++) {
      assertThat(page.locator("#q" + i + " :focus")).hasCount(1);
      if (page.locator("#q" + i + " [type=radio]").count() > 0) {
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#q" + i + " .answer")).not().isVisible();
      } else {
        page.keyboard().type("cod");
      }
      page.keyboard().press("Enter");
      assertThat(page.locator("#q" + i + " .answer")).isVisible();
      page.keyboard().press("Enter");
    }

    assertThat(page.locator("#result")).isVisible();
    assertThat(page.locator("#verdict")).isFocused();
    assertThat(page.locator("#verdict")).hasText(Pattern.compile("\\d of 10"));
  }

  @Test
  void theWholeQuizIsTakenByTouchOnAPhone() {
    var phone = Browser.window(360).setHasTouch(true).setIsMobile(true);
    try (var context = Browser.open(SampleDeck.deck(), phone).context()) {
      var touched = context.pages().get(0);
      for (var i = 1; i <= 10; i++) {
        var item = touched.locator("#q" + i);
        if (item.locator("[type=radio]").count() > 0) {
          item.locator("label").first().tap();
        } else {
          item.locator("input").tap();
          touched.keyboard().type("cod");
          item.locator("[data-do=check]").tap();
        }
        assertThat(item.locator(".answer")).isVisible();
      }
      assertThat(touched.locator("#verdict")).hasText("2 of 10");
      touched.locator("[data-do=missed]").tap();
      assertThat(touched.locator(".item:visible")).hasCount(8);
    }
  }

  @Test
  void oneKeyPicksAnOption() {
    page.locator("#q1 input").first().focus();
    page.keyboard().press("4");
    page.keyboard().press("Enter");
    page.keyboard().type("skarvik");
    page.keyboard().press("Enter");
    page.keyboard().press("Enter");
    page.keyboard().press("b");

    assertThat(page.locator("#score")).hasText("3 of 3 right · 7 to go");
  }

  @Test
  void singleKeysCanBeSwitchedOff() {
    options("keys");
    page.locator("#q1 input").first().focus();

    page.keyboard().press("4");
    page.keyboard().press("?");

    assertThat(page.locator("#score")).hasText("0 of 10 answered");
    assertThat(page.locator("#help")).not().isVisible();
  }

  @Test
  void questionMarkShowsTheKeys() {
    page.keyboard().press("?");
    assertThat(page.locator("#help")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("#help")).not().isVisible();
  }

  @Test
  void aSlipIsForgivenAndTold() {
    page.locator("#q2 input").fill("Skarvick");
    page.locator("#q2 [data-do=check]").click();

    assertThat(page.locator("#q2 .call")).hasText("≈ Almost: it is written “Skarvik”");
    assertThat(page.locator("#q2 .fill")).isVisible();
    assertThat(page.locator("#score")).hasText("1 of 1 right · 9 to go");
  }

  @Test
  void anEmptyAnswerIsNotChecked() {
    page.locator("#q2 [data-do=check]").click();
    assertThat(page.locator("#q2 .answer")).not().isVisible();
    assertThat(page.locator("#q2 input")).isFocused();

    page.locator("#q2 [data-do=give]").click();
    assertThat(page.locator("#q2 .call")).hasText("Not answered");
    assertThat(page.locator("#score")).hasText("0 of 1 right · 9 to go");
  }

  @Test
  void theEndShowsTheScoreAndPractisesWhatWasMissed() {
    option(1, "A").click();
    PageDriver.finish(page);

    assertThat(page.locator("#verdict")).hasText("8 of 10");
    assertThat(page.locator(".marks a.ok")).hasCount(8);
    page.locator("[data-do=missed]").click();

    assertThat(page.locator(".item:visible")).hasCount(2);
    assertThat(page.locator("#result")).not().isVisible();
    option(1, "D").click();
    option(10, "A").click();
    assertThat(page.locator("#verdict")).hasText("2 of 2");
    assertThat(page.locator("[data-do=missed]")).not().isVisible();
  }

  @Test
  void everyNewTryIsShuffledUnlessSwitchedOff() {
    PageDriver.finish(page);
    var written = order();
    page.locator("[data-do=restart]").click();

    var second = order();
    assertThat(second).isNotEqualTo(written).containsExactlyInAnyOrderElementsOf(written);
    assertThat(page.locator(".item.done")).hasCount(0);
    assertThat(page.locator(".item .no").allInnerTexts())
        .isEqualTo(IntStream.rangeClosed(1, 10).mapToObj(String::valueOf).toList());

    options("shuffle");
    PageDriver.finish(page);
    page.locator("[data-do=restart]").click();
    assertThat(order()).isEqualTo(second);
  }

  @Test
  void aShuffleIsTheSameForEverybodyAndKeepsFiguresInOrder() {
    mode("sheet");
    page.locator("[data-do=shuffle]").click();
    var here = order();
    try (var other =
        Browser.open(SampleDeck.deck(), Browser.window(400).setHasTouch(true)).context()) {
      var page2 = other.pages().get(0);
      page2.locator("[data-mode=sheet]").first().click();
      page2.locator("[data-do=shuffle]").click();
      assertThat(ids(page2)).isEqualTo(here);
    }
    assertThat(page.locator("#q3 label").allInnerTexts())
        .containsExactly(
            "2.4 billion crowns", "4.2 billion crowns", "5.6 billion crowns", "8.1 billion crowns");
    // the key's letters follow the options
    for (var i : List.of(1, 4, 8, 10)) {
      var place = page.locator("#q" + i + " .options input").all();
      var key = page.locator("#q" + i).getAttribute("data-key");
      var at =
          IntStream.range(0, place.size())
              .filter(o -> key.equals(place.get(o).getAttribute("value")))
              .findFirst()
              .orElseThrow();
      var number = page.locator("#q" + i + " .no").innerText();
      var row = page.locator("#key li").nth(Integer.parseInt(number) - 1);
      assertThat(row.locator(".letter")).hasText(String.valueOf((char) ('A' + at)));
    }
    page.locator("[data-do=unshuffle]").click();
    assertThat(order().get(0)).isEqualTo("q1");
  }

  @Test
  void oneQuestionAtATime() {
    options("single");

    assertThat(page.locator(".item:visible")).hasCount(1);
    assertThat(page.locator("[data-do=back]")).isDisabled();
    option(1, "D").click();
    page.locator("[data-do=next]").click();
    assertThat(page.locator("#q2")).isVisible();
    assertThat(page.locator(".place")).hasText("2 of 10");
    while (page.locator("#q10").isHidden()) {
      page.locator("[data-do=next]").click();
    }
    assertThat(page.locator("[data-do=next]")).isDisabled();
  }

  @Test
  void answersAtTheEnd() {
    options("late");
    option(1, "D").click();
    page.locator("#q2 input").fill("Torvik");

    assertThat(page.locator(".answer:visible")).hasCount(0);
    option(1, "A").click(); // may be changed
    assertThat(page.locator("#score")).hasText("2 of 10 answered");
    page.locator("[data-do=finish]").click();

    assertThat(page.locator("#verdict")).hasText("0 of 10");
    assertThat(page.locator("#verdict")).isFocused();
    assertThat(page.locator(".answer:visible")).hasCount(10);
  }

  @Test
  void anExamCountsMarksAndPenaltiesAndLeavesBlanksAtNought() {
    assertThat(page.locator("[data-mode=exam]")).hasCount(0);
    try (var context = Browser.open(SampleDeck.exam(), Browser.window(1000)).context()) {
      var exam = context.pages().get(0);
      exam.onPageError(faults::add);
      exam.locator("#q1 label").nth(3).click();
      exam.locator("[data-mode=exam]").click();
      assertThat(exam.locator("#exam"))
          .containsText("brings 2 marks, a wrong one costs 0.66 marks");
      exam.locator("[data-do=sit]").click();

      assertThat(exam.locator(".clock")).hasText(Pattern.compile("(10:00|9:5\\d) left"));
      assertThat(exam.locator("#q1 :checked")).hasCount(0);
      exam.locator("#q1 label").nth(3).click();
      exam.locator("#q3 label").nth(0).click();
      assertThat(exam.locator(".answer:visible")).hasCount(0);
      exam.locator("[data-do=finish]").click();

      assertThat(exam.locator("#verdict")).hasText("1.34 of 20 marks");
      assertThat(exam.locator(".remark"))
          .hasText(Pattern.compile("Lost to penalties: 0.66. Time used: 0:\\d\\d of 10:00."));
      assertThat(exam.locator(".account tbody tr").allInnerTexts())
          .containsExactly(
              "Right\t1\t2\t2",
              "Wrong\t1\t−0.66\t−0.66",
              "Left blank\t8\t0\t0",
              "Total\t10\t\t1.34");
      assertThat(exam.locator(".marks a.blank")).hasCount(8);
      assertThat(exam.locator("#q2 .call")).hasText("Not answered");
      exam.locator("[data-do=restart]").click();
      assertThat(exam.locator(".clock")).not().isVisible();
      PageDriver.finish(exam);
      assertThat(exam.locator("#verdict")).hasText(Pattern.compile("\\d+ of 10"));
      assertThat(exam.locator(".account")).not().isVisible();
    }
  }

  @Test
  void anExamGoesOnAfterThePageWasLoadedAgain() {
    try (var context = Browser.open(SampleDeck.exam(), Browser.window(1000)).context()) {
      var exam = context.pages().get(0);
      exam.onPageError(faults::add);
      exam.locator("[data-mode=exam]").click();
      exam.locator("[data-do=sit]").click();
      exam.locator("#q3 label").nth(1).click();
      exam.reload();

      assertThat(exam.locator(".clock")).hasText(Pattern.compile("(10:00|9:5\\d) left"));
      assertThat(exam.locator("#score")).hasText("Exam: 1 of 10 answered");
      assertThat(exam.locator(".answer:visible")).hasCount(0);
      exam.locator("[data-do=finish]").click();
      assertThat(exam.locator("#verdict")).hasText("2 of 20 marks");
      exam.reload();
      assertThat(exam.locator("#verdict")).hasText("2 of 20 marks");
      assertThat(exam.locator(".clock")).not().isVisible();
      exam.locator("[data-do=restart]").click();
      exam.reload();
      assertThat(exam.locator("#score")).hasText("0 of 10 answered");
    }
  }

  @Test
  void theClockEndsAnExam() {
    try (var context = Browser.start().newContext(Browser.window(1000))) {
      var exam = context.newPage();
      exam.clock().install();
      exam.navigate(Browser.file(Browser.html(SampleDeck.exam())).toUri().toString());
      exam.locator("[data-mode=exam]").click();
      exam.locator("[data-do=sit]").click();
      exam.clock().fastForward("10:01");

      assertThat(exam.locator("#verdict")).hasText("0 of 20 marks");
      assertThat(exam.locator(".remark"))
          .hasText("Nothing was lost to penalties. Time used: 10:00 of 10:00.");
    }
  }

  @Test
  void cardsAreTurnedAndRatedByKeyboard() {
    mode("cards");
    assertThat(page.locator(".item:visible")).hasCount(1);
    assertThat(page.locator(".options:visible")).hasCount(0);

    page.keyboard().press("Space");
    assertThat(page.locator("#q1 .answer")).isVisible();
    page.keyboard().press("1"); // again: comes back at the end
    assertThat(page.locator("#q2")).isVisible();
    for (var i = 2; i <= 10; i++) {
      page.keyboard().press("Enter");
      page.keyboard().press("2");
    }
    assertThat(page.locator("#score")).hasText("9 of 10 known");
    assertThat(page.locator("#q1")).isVisible();
    assertThat(page.locator("#q1 .answer")).not().isVisible();
    page.keyboard().press("Space");
    page.keyboard().press("2");
    assertThat(page.locator("#score")).hasText("10 of 10 known");
    assertThat(page.locator(".item:visible")).hasCount(0);
    page.keyboard().press("Enter");
    assertThat(page.locator("#score")).hasText("0 of 10 known");
  }

  @Test
  void answersAndStruckItemsAreRemembered() {
    option(1, "D").click();
    page.locator("#q2 input").fill("Ska");
    mode("sheet");
    page.locator("#q3 [data-do=strike]").click();
    page.reload();

    assertThat(page.locator("#q1 .call")).hasText("✓ Right");
    assertThat(page.locator("#q2 .answer")).not().isVisible();
    assertThat(page.locator("#q2 input")).hasValue("Ska");
    assertThat(page.locator("#q3")).not().isVisible();
    assertThat(page.locator("#score")).hasText("1 of 1 right · 8 to go");
  }

  @Test
  void answersToAnItemThatHasChangedAreForgotten() {
    option(1, "A").click();
    var changed = new ArrayList<>(SampleDeck.deck().notes().stream().map(n -> n.item()).toList());
    changed.set(0, SampleDeck.choice("q-lender1", "Which?", "B lent it.", "B", "A", "C"));
    var address = Browser.file(Browser.html(SampleDeck.of(changed))).toUri().toString();
    var memory = page.evaluate("localStorage.getItem('quizette:d-0123456789abcdef0123')");
    page.navigate(address);
    page.evaluate("m => localStorage.setItem('quizette:d-0123456789abcdef0123', m)", memory);
    page.reload();

    assertThat(page.locator(".item.done")).hasCount(0);
    assertThat(page.locator("#q1 :checked")).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "null",
        "[]",
        "7",
        "{\"v\":1,\"given\":7,\"done\":{},\"struck\":[1,null],\"set\":[]}",
        "{\"v\":1,\"given\":{\"q-lender1\":{\"a\":1}},\"done\":[\"q-lender1\",\"nobody\"],\"turn\":-1}",
        "{\"v\":1,\"exam\":{\"end\":\"x\",\"allowed\":1,\"used\":null}}",
        "{\"v\":1,\"exam\":7}",
        "{\"v\":99,\"set\":{\"late\":\"yes\"}}"
      })
  void aBrokenMemoryIsForgotten(String value) {
    page.evaluate("v => localStorage.setItem('quizette:d-0123456789abcdef0123', v)", value);
    page.reload();
    option(4, "C").click();

    assertThat(page.locator("#q4 .call")).hasText("✓ Right");
  }

  @Test
  void worksWhereNothingMayBeStored() {
    try (var context = Browser.start().newContext(Browser.window(800))) {
      context.addInitScript(
          "Object.defineProperty(globalThis, 'localStorage',"
              + " {get() { throw new DOMException('no', 'SecurityError'); }});");
      var blocked = context.newPage();
      blocked.onPageError(faults::add);
      blocked.navigate(Browser.file(Browser.html(SampleDeck.deck())).toUri().toString());
      blocked.locator("#q1 label").nth(3).click();
      assertThat(blocked.locator("#score")).hasText("1 of 1 right · 9 to go");
    }
  }

  @Test
  void worksWithoutJavaScript() {
    try (var context =
        Browser.open(SampleDeck.deck(), Browser.window(800).setJavaScriptEnabled(false))
            .context()) {
      var plain = context.pages().get(0);
      assertThat(plain.locator(".modes")).not().isVisible();
      plain.locator("#q1 label").nth(2).click();
      assertThat(plain.locator("#q1 input").nth(2)).isChecked();
      plain.locator("#q2 input").fill("Skarvik");
      plain.locator("#q1 summary").click();
      assertThat(plain.locator("#q1 blockquote")).isVisible();
      assertThat(plain.locator("#key")).not().isVisible();
      plain.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(plain.locator("#key")).isVisible();
      assertThat(plain.locator("#q1 .answer")).not().isVisible();
    }
  }

  @Test
  void paperShowsACleanSheetHalfwayThroughAndTheKeyOnItsOwnPage() {
    option(1, "A").click();
    page.locator("#q2 input").fill("Skarvik");
    page.locator("#q2 [data-do=check]").click();
    options("single");
    mode("sheet");
    page.locator("#q5 [data-do=strike]").click();
    mode("quiz");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator(".item:visible")).hasCount(9);
    assertThat(page.locator(".answer:visible, .tag:visible, .fill:visible, button:visible"))
        .hasCount(0);
    assertThat(page.locator(".lines")).isVisible();
    assertThat(page.locator("#key li:visible")).hasCount(9);
    assertThat(page.locator("#key")).hasCSS("break-before", "page");
    assertThat(page.locator("#q1")).hasCSS("break-inside", "avoid");
    assertThat(page.locator("#q2 .gap")).isVisible();
    assertThat(page.locator(".item:visible .no").allInnerTexts())
        .isEqualTo(IntStream.rangeClosed(1, 9).mapToObj(String::valueOf).toList());
    assertThat(pages("A4")).isEqualTo(3);
    assertThat(pages("Letter")).isEqualTo(3);
  }

  @Test
  void largePrintAndNoKey() {
    mode("sheet");
    page.locator("[name=nokey]").check();
    assertThat(pages("A4")).isEqualTo(2);
    page.locator("[name=large]").check();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator("#key")).not().isVisible();
    assertThat(page.locator("#q1 .stem")).hasCSS("font-size", "24px"); // 18 pt
    assertThat(pages("A4")).isGreaterThan(2);
  }

  @Test
  void fiveHundredItemsAreAtHand() {
    var items = new ArrayList<Item>();
    for (var i = 0; i < 500; i++) {
      items.add(
          SampleDeck.choice("q-" + i, "Which town is number " + i + "?", "Town.", "B", "A", "C"));
    }
    try (var context = Browser.open(SampleDeck.of(items), Browser.window(1000)).context()) {
      var many = context.pages().get(0);
      assertThat(many.evaluate(SHIFTS)).as("layout shifts").isEqualTo(0);
      many.evaluate("() => { " + CLICK + " }");
      assertThat(many.locator("#q250 .answer")).isVisible();
      assertThat(many.locator("#score")).hasText("0 of 1 right · 499 to go");
      many.locator(".modes [data-mode=sheet]").click();
      many.locator("[data-do=shuffle]").click();
      assertThat(many.locator(".item:visible")).hasCount(500);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void aDeckOfNoneOrOne(int size) {
    var items = SampleDeck.deck().notes().subList(0, size).stream().map(n -> n.item()).toList();
    try (var context = Browser.open(SampleDeck.of(items), Browser.window(1000)).context()) {
      var few = context.pages().get(0);
      few.onPageError(faults::add);
      few.reload();
      few.locator(".modes [data-mode=cards]").click();
      few.locator(".modes [data-mode=sheet]").click();
      few.locator(".modes [data-mode=quiz]").click();
      assertThat(few.locator(".item:visible")).hasCount(size);
      PageDriver.finish(few);
      assertThat(few.locator("#result")).isVisible(visible(size > 0));
    }
  }

  @Test
  void aFrameTellsItsScoreOnlyWhenAsked() {
    var html = Browser.file(Browser.html(SampleDeck.deck())).toUri().toString();
    var told = "addEventListener('message', e => document.title = JSON.stringify(e.data))";
    for (var ask : List.of("?embed", "")) {
      try (var context =
          Browser.open(
                  "<iframe src='"
                      + html
                      + ask
                      + "' height=800 width=800></iframe><script>"
                      + told
                      + "</script>",
                  Browser.window(1000))
              .context()) {
        var outer = context.pages().get(0);
        var frame = outer.frames().get(1);
        frame.waitForLoadState();
        frame.evaluate(
            "document.querySelectorAll('.item').forEach(i => { (i.querySelector('[data-do=give]') ??"
                + " i).click(); const r = i.querySelector('[type=radio]'); if (r) {"
                + " r.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true})); r.click() }"
                + " })");
        frame.locator("#result").waitFor();
        outer.waitForTimeout(50);
        if (ask.isEmpty()) {
          assertThat(outer.title()).isEmpty();
        } else {
          assertThat(outer.title()).contains("\"type\":\"quizette-score\"", "\"total\":10");
        }
      }
    }
  }

  private static com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions visible(
      boolean yes) {
    return new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
        .setVisible(yes);
  }

  private Locator option(int item, String letter) {
    return page.locator("#q" + item + " label:has([value=" + letter + "])");
  }

  private void options(String name) {
    page.locator("[data-do=options]").click();
    page.locator("[name=" + name + "]").click();
    page.locator("[data-do=options]").click();
  }

  private void mode(String name) {
    page.locator(".modes [data-mode=" + name + "]").click();
  }

  private List<String> order() {
    return ids(page);
  }

  private static List<String> ids(Page page) {
    return page.locator(".item").all().stream().map(item -> item.getAttribute("id")).toList();
  }

  private int pages(String format) {
    var pdf = page.pdf(new Page.PdfOptions().setFormat(format));
    var text = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
    return (int) Pattern.compile("/Type /Page\\b(?!s)").matcher(text).results().count();
  }
}
