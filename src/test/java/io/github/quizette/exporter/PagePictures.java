package io.github.quizette.exporter;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the README's pictures of the quiz page; {@code main} takes a folder, and optionally a page
 * made by {@code quizette make}.
 */
final class PagePictures {
  private PagePictures() {}

  /** Writes {@code start answered end phone print} as PNG files into the folder {@code args[0]}. */
  public static void main(String[] args) throws IOException {
    var folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "docs/pictures"));
    var html =
        args.length > 1 ? Files.readString(Path.of(args[1])) : Browser.html(SampleDeck.deck());
    try (var context = Browser.open(html, Browser.window(1000)).context()) {
      var page = context.pages().get(0);
      shoot(page, folder, "start");
      page.locator("#q1 .options li").nth(1).click();
      page.locator("#q2 input").fill("Skarvick");
      page.locator("#q2 [data-do=check]").click();
      page.locator("#q1").scrollIntoViewIfNeeded();
      page.evaluate("scrollTo(0, document.querySelector('#q1').offsetTop - 60)");
      shoot(page, folder, "answered");
      PageDriver.finish(page);
      page.locator("#result").scrollIntoViewIfNeeded();
      page.evaluate("scrollTo(0, 1e6)");
      shoot(page, folder, "end");
    }
    var phone = Browser.window(390).setColorScheme(ColorScheme.DARK).setDeviceScaleFactor(2);
    try (var context = Browser.open(html, phone).context()) {
      var page = context.pages().get(0);
      page.setViewportSize(390, 780);
      page.locator("#q1 .options li").nth(3).click();
      page.evaluate("scrollTo(0, document.querySelector('#q1').offsetTop - 60)");
      shoot(page, folder, "phone");
    }
    try (var context = Browser.open(html, Browser.window(794)).context()) {
      var page = context.pages().get(0);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.evaluate("document.body.style.setProperty('padding', '15mm', 'important')");
      page.setViewportSize(794, 1123);
      shoot(page, folder, "print");
    }
    System.exit(0);
  }

  private static void shoot(Page page, Path folder, String name) {
    page.evaluate("document.getAnimations().forEach(a => a.finish())");
    page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
  }
}
