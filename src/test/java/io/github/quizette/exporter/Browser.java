package io.github.quizette.exporter;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.github.quizette.deck.Deck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The one Chromium of a test run. Where none is installed the tests are skipped, unless {@code
 * QUIZETTE_REQUIRE_BROWSER=1} makes that a failure.
 */
public final class Browser {
  private static final Path CHROMIUM =
      Path.of(System.getProperty("quizette.chromium", "/usr/bin/chromium"));
  private static final Map<String, String> NO_DOWNLOAD =
      Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
  private static final Locator.WaitForOptions ATTACHED =
      new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  private static com.microsoft.playwright.@Nullable Browser browser;

  private Browser() {}

  /** Skips or fails the calling test where there is no Chromium. */
  public static void require() {
    if (Files.isExecutable(CHROMIUM)) {
      return;
    }
    var message =
        "no Chromium at " + CHROMIUM + ": install it, or say -Dquizette.chromium=/path/to/chromium";
    if ("1".equals(System.getenv("QUIZETTE_REQUIRE_BROWSER"))) {
      Assertions.fail(message);
    }
    Assumptions.abort(message);
  }

  /** Returns the browser, started by the first caller and stopped with the Java machine. */
  static synchronized com.microsoft.playwright.Browser start() {
    require();
    var running = browser;
    if (running == null) {
      running =
          Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD))
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(CHROMIUM)
                      .setChromiumSandbox(false)
                      .setArgs(
                          List.of(
                              "--disable-gpu",
                              "--disable-quic",
                              "--disable-background-networking",
                              "--disable-component-update",
                              "--disable-sync")));
      browser = running;
    }
    return running;
  }

  /** Returns a window of the given width with nothing remembered. */
  public static com.microsoft.playwright.Browser.NewContextOptions window(int width) {
    return new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, 900);
  }

  /** Opens a deck's page in a fresh context; close {@code page.context()} afterwards. */
  static Page open(Deck deck, com.microsoft.playwright.Browser.NewContextOptions options) {
    return open(html(deck), options);
  }

  /** Opens a page from a file, as a reader would, and waits until all of it is laid out. */
  public static Page open(String html, com.microsoft.playwright.Browser.NewContextOptions options) {
    BrowserContext context = start().newContext(options);
    context.setDefaultTimeout(5000);
    var page = context.newPage();
    page.navigate(file(html).toUri().toString());
    page.locator("html:not(.brief)").waitFor(ATTACHED);
    return page;
  }

  /** Returns a temporary file that holds {@code html}. */
  static Path file(String html) {
    try {
      var file = Files.createTempFile("quizette", ".html");
      file.toFile().deleteOnExit();
      return Files.writeString(file, html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a deck's page. */
  static String html(Deck deck) {
    try {
      var out = new ByteArrayOutputStream();
      new HtmlExporter().export(deck, out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
