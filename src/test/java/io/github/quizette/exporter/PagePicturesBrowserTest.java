package io.github.quizette.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Makes the README's pictures of the quiz page, into {@code target/pictures}, or where {@code
 * quizette.pictures} says: {@code mvn test -Dtest=PagePicturesBrowserTest
 * -Dquizette.pictures=docs/pictures}. {@code quizette.page} names a page of {@code quizette make}
 * to show instead of the sample.
 */
class PagePicturesBrowserTest {
  private static final int LARGEST = 150 * 1024;
  private static final int SCREEN_DPI = 96;
  private static final Path FOLDER =
      Path.of(System.getProperty("quizette.pictures", "target/pictures"));
  private static String html = "";

  @BeforeAll
  static void makeThePage() throws IOException {
    Browser.require();
    Files.createDirectories(FOLDER);
    var page = System.getProperty("quizette.page", "");
    html = page.isEmpty() ? Browser.html(SampleDeck.deck()) : Files.readString(Path.of(page));
  }

  @Test
  void startAnsweredAndEnd() throws IOException {
    try (var context = Browser.open(html, Browser.window(1000)).context()) {
      var page = context.pages().get(0);
      shoot(page, "start");
      miss(page);
      shoot(page, "answered");
      PageDriver.finish(page);
      page.evaluate("scrollTo(0, 1e6)");
      shoot(page, "end");
    }
  }

  @Test
  void phoneAtNight() throws IOException {
    var phone = Browser.window(390).setViewportSize(390, 780).setColorScheme(ColorScheme.DARK);
    try (var context = Browser.open(html, phone).context()) {
      var page = context.pages().get(0);
      miss(page);
      shoot(page, "phone");
    }
  }

  @Test
  void paper() throws IOException {
    try (var context = Browser.open(html, Browser.window(1000)).context()) {
      var file = FOLDER.resolve("print.png");
      var sheet = PrintedPage.picture(context.pages().get(0), "A4", SCREEN_DPI);
      ImageIO.write(sheet, "png", file.toFile());

      assertThat(Files.size(file)).isBetween(10L * 1024, (long) LARGEST);
    }
  }

  /** Answers the first item wrongly, and shows it below the tally. */
  private static void miss(Page page) {
    var first = page.locator(".item.choice").first();
    var key = first.getAttribute("data-key");
    first.locator("label:not(:has([value=" + key + "]))").first().click();
    page.evaluate("scrollTo(0, document.querySelector('.item.choice').offsetTop - 60)");
  }

  private static void shoot(Page page, String name) throws IOException {
    page.evaluate("document.getAnimations().forEach(a => a.finish())");
    page.evaluate("document.activeElement.blur()");
    var file = FOLDER.resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file));

    assertThat(Files.size(file)).isBetween(10L * 1024, (long) LARGEST);
  }
}
