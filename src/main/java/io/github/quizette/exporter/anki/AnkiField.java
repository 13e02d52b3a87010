package io.github.quizette.exporter.anki;

import io.github.quizette.exporter.PageText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as Anki's fields hold them: HTML, in which some plain characters have a meaning too. */
final class AnkiField {
  private static final Pattern NOT_IN_TAGS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_.+-]+");

  private AnkiField() {}

  /**
   * Returns HTML that shows {@code text} and starts nothing: no tag, no cloze, no sound, no LaTeX.
   * Anki keeps texts in NFC, so this is in NFC.
   */
  static String html(String text) {
    var plain = plain(text);
    var html = new StringBuilder(plain.length() + 16);
    for (var i = 0; i < plain.length(); i++) {
      switch (plain.charAt(i)) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;"); // also where a template puts it into an attribute
        case '{' -> html.append("&#123;");
        case '}' -> html.append("&#125;");
        case '[' -> html.append("&#91;");
        case '\\' -> html.append("&#92;");
        case '\n' -> html.append("<br>");
        default -> html.append(plain.charAt(i));
      }
    }
    return html.toString();
  }

  /** Returns the one cloze deletion of a note. */
  static String cloze(String answer, String hint) {
    var inside = colons(html(answer));
    return hint.isBlank()
        ? "{{c1::" + inside + "}}"
        : "{{c1::" + inside + "::" + colons(html(hint)) + "}}";
  }

  /** Two colons would end the answer. */
  private static String colons(String html) {
    return html.replace(":", "&#58;");
  }

  /** Returns lines of HTML joined into one field, blank ones left out. */
  static String lines(List<String> texts) {
    return texts.stream()
        .filter(text -> !text.isBlank())
        .map(AnkiField::html)
        .collect(Collectors.joining("<br>"));
  }

  /** Returns {@code text} as one tag, or as one part of a tag between {@code ::}. */
  static String tag(String text) {
    var tag = NOT_IN_TAGS.matcher(plain(text)).replaceAll("-");
    return tag.isEmpty() ? "-" : tag;
  }

  /** Returns the first 32 bits of the SHA-1 of what a field shows, by which Anki finds doubles. */
  static long checksum(String html) {
    try {
      var sha = MessageDigest.getInstance("SHA-1");
      var digest = sha.digest(shown(html).getBytes(StandardCharsets.UTF_8));
      return ((digest[0] & 0xFFL) << 24)
          | ((digest[1] & 0xFFL) << 16)
          | ((digest[2] & 0xFFL) << 8)
          | (digest[3] & 0xFFL);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }

  /** Returns the text of a field made here, without its tags and entities. */
  static String shown(String html) {
    return html.replace("<br>", "")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#123;", "{")
        .replace("&#125;", "}")
        .replace("&#91;", "[")
        .replace("&#92;", "\\")
        .replace("&#58;", ":")
        .replace("&amp;", "&");
  }

  private static String plain(String text) {
    return Normalizer.normalize(PageText.clean(text), Normalizer.Form.NFC);
  }
}
