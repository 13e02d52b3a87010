package io.github.quizette.exporter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.github.quizette.item.Item;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a long quiz only the first items are laid out before its first picture. */
class LongPageBrowserTest {
  private static final int SIZE = 130;
  private static String address = "";

  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void makeAPage() {
    Browser.require();
    var sample = SampleDeck.deck().notes().stream().map(note -> note.item()).toList();
    var items = new ArrayList<Item>();
    for (var i = 0; i < SIZE; i++) {
      items.add(SampleDeck.again(sample.get(i % sample.size()), "q-" + i));
    }
    address = Browser.file(Browser.html(SampleDeck.of(items))).toUri().toString();
  }

  @BeforeEach
  void openAWindow() {
    context = Browser.start().newContext(Browser.window(1000));
    page = context.newPage();
  }

  @AfterEach
  void closeTheWindow() {
    context.close();
  }

  @Test
  void allItemsAreThereBehindTheFirstPicture() {
    page.navigate(address);

    assertThat(page.locator(".item:visible")).hasCount(SIZE);
    assertThat(page.locator("html.brief")).hasCount(0);
    assertThat(page.locator("#q2 [data-do=check]")).isVisible();
    assertThat(page.locator("#q122 [data-do=check]")).isVisible();
  }

  @Test
  void whatIsNotLaidOutYetIsPrinted() {
    page.addInitScript("window.requestAnimationFrame = () => 0");
    page.navigate(address);
    assertThat(page.locator(".item:visible")).hasCount(20);

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator(".item:visible")).hasCount(SIZE);
    assertThat(page.locator("#key li:visible")).hasCount(SIZE);
  }

  @Test
  void anItemIsAnsweredBeforeTheRestIsLaidOut() {
    page.addInitScript("window.requestAnimationFrame = () => 0");
    page.navigate(address);

    page.locator("#q1 label").last().click();

    assertThat(page.locator("#score")).hasText("1 of 1 right · 129 to go");
  }

  @Test
  void aLinkToAnItemOpensThePageThere() {
    page.navigate(address + "#q117");

    assertThat(page.locator("#q117")).isInViewport();
    assertThat(page.locator(".item:visible")).hasCount(SIZE);
  }

  @Test
  void aReloadKeepsThePlace() {
    page.navigate(address);
    assertThat(page.locator("html.brief")).hasCount(0);
    page.evaluate("document.querySelector('#q117').scrollIntoView()");

    page.reload();

    assertThat(page.locator("#q117")).isInViewport();
  }

  @Test
  void whatAnAnswerNeedsIsMadeWithTheAnswer() {
    page.navigate(address);
    assertThat(page.locator(".item.choice .acts, .call, .fill, .tag")).hasCount(0);
    var elements = (Integer) page.evaluate("document.querySelectorAll('.item *').length");
    assertThat(elements / SIZE).isLessThanOrEqualTo(35);

    page.locator("#q1 label").first().click();
    page.locator("#q3 input").first().focus();
    page.keyboard().press("ArrowDown");

    assertThat(page.locator("#q1 .call")).hasCount(1);
    assertThat(page.locator("#q3 [data-do=check]")).isVisible();
    assertThat(page.locator(".item.choice .acts")).hasCount(1);
  }
}
