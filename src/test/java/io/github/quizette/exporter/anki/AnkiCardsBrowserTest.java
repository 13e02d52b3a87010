package io.github.quizette.exporter.anki;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.github.quizette.exporter.Browser;
import io.github.quizette.exporter.SampleDeck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Cards as Anki itself renders them, in the frame that each of its programs puts around a card, as
 * pictures in {@code target/pictures}, or where {@code quizette.pictures} says.
 */
class AnkiCardsBrowserTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("quizette.pictures", "target/pictures"));

  private static AnkiProgram.Shown choice = new AnkiProgram.Shown("", "");
  private static AnkiProgram.Shown cloze = new AnkiProgram.Shown("", "");

  /** A program of Anki by day or night: the classes of its page, the width. */
  enum Frame {
    DESKTOP("", "card card1 isLin", 800),
    DESKTOP_NIGHT("night-mode", "card card1 isLin nightMode", 800),
    WEB("", "card", 1000),
    PHONE("mobile android linux js", "card card1", 360),
    PHONE_NIGHT("mobile android linux js", "card card1 night_mode ankidroid_dark_mode", 360),
    TABLET_NIGHT("mobile ios ipad", "card card1 nightMode", 820);

    private final String root;
    private final String body;
    private final int width;

    Frame(String root, String body, int width) {
      this.root = root;
      this.body = body;
      this.width = width;
    }

    boolean night() {
      return name().endsWith("NIGHT");
    }

    private String page(String card) throws IOException {
      return "<!doctype html><html lang=en class='"
          + root
          + "'><meta charset=utf-8><meta name=viewport content='width=device-width'><style>"
          + css()
          + "</style><body class='"
          + body
          + "'><div id=qa>"
          + card
          + "</div></body></html>";
    }
  }

  private static String css() throws IOException {
    try (var in = Objects.requireNonNull(NoteType.class.getResourceAsStream("cards.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @BeforeAll
  static void letAnkiRender(@TempDir Path folder) throws IOException {
    Browser.require();
    Files.createDirectories(FOLDER);
    var file = folder.resolve("deck.apkg");
    try (var out = Files.newOutputStream(file)) {
      new ApkgExporter().export(SampleDeck.deck(), out);
    }
    try (var anki = new AnkiProgram(folder)) {
      anki.importPackage(file);
      choice = anki.render(anki.notes("\"note:Quizette Choice\"").get(0));
      cloze = anki.render(anki.notes("\"note:Quizette Cloze\"").get(0));
    }
  }

  @ParameterizedTest
  @EnumSource(Frame.class)
  void everyCardFitsAndIsReadInEachProgram(Frame frame) throws IOException {
    look(frame, "choice-front", choice.front());
    look(frame, "choice-back", choice.back());
    look(frame, "cloze-front", cloze.front());
    look(frame, "cloze-back", cloze.back());
  }

  private static void look(Frame frame, String name, String card) throws IOException {
    try (var context = Browser.open(frame.page(card), Browser.window(frame.width)).context()) {
      var page = context.pages().get(0);
      var file =
          FOLDER.resolve("anki-" + name + "-" + frame.name().toLowerCase(Locale.ROOT) + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
      assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
          .as("pixels beyond the edge")
          .isEqualTo(0);
      assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
          .isEqualTo(frame.night() ? "rgb(30, 30, 32)" : "rgb(255, 255, 255)");
      var contrast = ((Number) page.evaluate(LEAST_CONTRAST)).doubleValue();
      assertThat(contrast).as("least contrast of a text").isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void onlyTheBackMarksTheKeyAndNotByColourAlone() throws IOException {
    for (var card : new String[] {choice.front(), choice.back()}) {
      try (var context = Browser.open(Frame.WEB.page(card), Browser.window(800)).context()) {
        var marked =
            context
                .pages()
                .get(0)
                .evaluate(
                    "[...document.querySelectorAll('.options li')].filter("
                        + "li => getComputedStyle(li).outlineStyle != 'none'"
                        + " && getComputedStyle(li, '::after').content.includes('\\u2713')"
                        + ").map(li => li.textContent).join()");
        assertThat(marked).isEqualTo(card.equals(choice.back()) ? "the World Bank" : "");
      }
    }
  }

  /** The least contrast (WCAG) of any text with the card's background, its opacity counted in. */
  private static final String LEAST_CONTRAST =
      """
      (() => {
        const rgb = text => text.match(/[\\d.]+/g).slice(0, 3).map(Number);
        const light = colour => {
          const [r, g, b] = colour.map(c => (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const back = rgb(getComputedStyle(document.body).backgroundColor);
        let least = 21;
        for (const element of document.querySelectorAll('#qa *')) {
          if (![...element.childNodes].some(n => n.nodeType == 3 && n.data.trim())) continue;
          let opacity = 1;
          for (let e = element; e; e = e.parentElement) opacity *= getComputedStyle(e).opacity;
          const ink = rgb(getComputedStyle(element).color).map((c, i) => c * opacity + back[i] * (1 - opacity));
          const [a, b] = [light(ink), light(back)].sort((x, y) => y - x);
          least = Math.min(least, (a + 0.05) / (b + 0.05));
        }
        return least;
      })()
      """;
}
