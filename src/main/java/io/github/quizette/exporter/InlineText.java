package io.github.quizette.exporter;

import io.github.quizette.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * A style or script that stands in the page itself.
 *
 * @param text as it stands in its element
 * @param digest what a content security policy calls it, in single quotes
 */
record InlineText(String text, String digest) {

  /**
   * Returns a template's style or script.
   *
   * @param end what would end it early, lower case, such as {@code </style}
   * @throws BrokenTemplateException if {@code end} or {@code <!--} stands in it
   */
  static InlineText of(PageTemplates templates, String file, String end) throws IOException {
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
    return new InlineText(text, digest(text));
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
