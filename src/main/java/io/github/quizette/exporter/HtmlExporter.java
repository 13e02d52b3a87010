package io.github.quizette.exporter;

import io.github.quizette.deck.Deck;
import io.github.quizette.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
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
  private final PageTemplates templates;

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
    this.templates = new PageTemplates(templates);
  }

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public String purpose() {
    return "a quiz page in one file: to take, to study as cards, to print";
  }

  /**
   * Writes the page in UTF-8.
   *
   * @throws BrokenTemplateException if a template is wrong; then nothing was written
   */
  @Override
  public void export(Deck deck, OutputStream out) throws IOException {
    var style = inline("quiz.css", "</style");
    var script = inline("quiz.js", "</script");
    var policy =
        "default-src 'none'; style-src "
            + digest(style)
            + "; script-src "
            + digest(script)
            + "; base-uri 'none'; form-action 'none'";
    var page = QuizPage.of(deck, style, script, policy);
    out.write(templates.render("quiz", Map.of("page", page)).getBytes(StandardCharsets.UTF_8));
  }

  private String inline(String file, String end) throws IOException {
    // without blanks around it: some checkers digest it so
    var text = templates.text(file).strip();
    var lower = text.toLowerCase(Locale.ROOT);
    var at = Math.max(lower.indexOf(end), lower.indexOf("<!--"));
    if (at >= 0) {
      var line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
      throw new BrokenTemplateException(
          new Diagnostic(
              templates.place(file),
              line,
              Diagnostic.Severity.ERROR,
              "'" + end + "' or '<!--' would end it in the page",
              "write it with a backslash"),
          new IOException(file));
    }
    return text;
  }

  private static String digest(String text) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      var bytes = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(bytes) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
