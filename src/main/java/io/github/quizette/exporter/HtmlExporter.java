package io.github.quizette.exporter;

import io.github.quizette.deck.Deck;
import io.github.quizette.item.Quiz;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a deck as one HTML page that needs no other file and no network.
 *
 * <p>The page is made whole before the first byte is written, so a broken template writes nothing.
 * Style and script stand in the page; its policy allows these two by their digests, and nothing
 * else. Immutable, may be shared by threads.
 */
public final class HtmlExporter implements Exporter {
  /** The page is made whole, in some 200 MB for so many; a browser is slow with more. */
  private static final int MOST_ITEMS = 5_000;

  private final PageTemplates templates;
  private final Optional<PaperVersion> version;

  /** Makes an exporter with the templates of the jar. */
  public HtmlExporter() {
    this(Optional.empty());
  }

  /**
   * Makes an exporter.
   *
   * @param templates a folder with a user's own {@code quiz.html}, {@code quiz.css}, {@code
   *     quiz.js} or {@code fragments/…}; what is not there comes from the jar
   */
  public HtmlExporter(Optional<Path> templates) {
    this(templates, Optional.empty());
  }

  /**
   * Makes an exporter of a version of each quiz, in a file that names it ({@code version-b.html}).
   *
   * @param version empty for the quiz as it is
   */
  public HtmlExporter(Optional<Path> templates, Optional<PaperVersion> version) {
    this.templates = new PageTemplates(templates);
    this.version = version;
  }

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String extension() {
    return version
        .map(one -> "version-" + one.letter().toLowerCase(Locale.ROOT) + ".html")
        .orElse("html");
  }

  @Override
  public String purpose() {
    return "a quiz page in one file: to take, to study as cards, to print";
  }

  /** Makes a page without items. */
  @Override
  public void prepare() {
    try {
      export(
          Deck.of(new Quiz("", List.of(), List.of(), 0, List.of())),
          OutputStream.nullOutputStream());
    } catch (IOException e) {
      // the first deck meets the same fault, and its writer can tell of it
    }
  }

  /**
   * Writes the page in UTF-8.
   *
   * @throws BrokenTemplateException if a template is wrong; then nothing was written
   * @throws TooManyItemsException if more than 5,000 items are asked; then nothing was written
   */
  @Override
  public void export(Deck deck, OutputStream out) throws IOException {
    var items = CreditedItem.live(deck).count();
    if (items > MOST_ITEMS) {
      throw new TooManyItemsException("a page", MOST_ITEMS, items);
    }
    var style = InlineText.of(templates, "quiz.css", "</style");
    var script = InlineText.of(templates, "quiz.js", "</script");
    var policy =
        "default-src 'none'; style-src "
            + style.digest()
            + "; script-src "
            + script.digest()
            + "; base-uri 'none'; form-action 'none'";
    var shown = version.map(one -> one.of(deck)).orElse(deck);
    var letter = version.map(PaperVersion::letter);
    var page = QuizPage.of(shown, letter, style.text(), script.text(), policy);
    out.write(templates.render("quiz", Map.of("page", page)).getBytes(StandardCharsets.UTF_8));
  }
}
