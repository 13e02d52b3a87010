package io.github.quizette.reader.document;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.ArticleAssembly;
import io.github.quizette.reader.ArticleReader;
import io.github.quizette.reader.Particulars;
import io.github.quizette.reader.PrintedDates;
import io.github.quizette.reader.Sniffer;
import io.github.quizette.reader.Source;
import io.github.quizette.reader.TextDecoder;
import io.github.quizette.text.Article;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads Markdown, with or without front matter. Immutable; may be shared by threads. */
public final class MarkdownArticleReader implements ArticleReader {
  private static final int MAX_FRONT_LINES = 60;
  private static final Pattern FRONT = Pattern.compile("\\A---[ \\t]*\\r?\\n\\s*[\\w-]+[ \\t]*:");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} \\S");
  private static final Pattern LINK =
      Pattern.compile("!?\\[[^\\]\\n]{1,200}\\]\\((?:https?://|/|\\.)[^)\\n]{1,500}\\)");
  private static final Pattern STRONG = Pattern.compile("\\*\\*[^*\\s][^*\\n]{0,200}\\*\\*");
  private static final Pattern PAIR = Pattern.compile("([\\w-]{1,40})[ \\t]*:[ \\t]*(.*)");

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String accepts() {
    return "Markdown, known by headings with # or by links; title, date … in front matter";
  }

  @Override
  public boolean takes(Source source) {
    var head = Sniffer.head(source.bytes());
    if (head.indexOf('\0') >= 0 || head.startsWith("%pdf") || head.startsWith("{\\rtf")) {
      return false;
    }
    var signs = 0;
    for (var sign : new Pattern[] {LINK, STRONG}) {
      signs += sign.matcher(head).find() ? 1 : 0;
    }
    return FRONT.matcher(head).find() || HEADING.matcher(head).find() || signs == 2;
  }

  /**
   * Returns the one article of a text.
   *
   * @throws InputException if it is binary or holds no running text
   */
  @Override
  public Stream<Article> read(Source source) throws InputException {
    var text = TextDecoder.decode(source);
    var front = new HashMap<String, String>();
    var body = FRONT.matcher(text).find() ? behindFront(text, front) : text;
    var content = MarkdownContent.of(body);
    return Stream.of(
        ArticleAssembly.assemble(source, particulars(front, content.title()), content.parts()));
  }

  private static Particulars particulars(Map<String, String> front, String title) {
    return new Particulars(
        front.getOrDefault("title", title),
        PrintedDates.find(front.getOrDefault("date", front.getOrDefault("published", "")))
            .orElse(null),
        front.getOrDefault("publisher", ""),
        front.getOrDefault("url", front.getOrDefault("canonical_url", "")),
        front.getOrDefault("licence", front.getOrDefault("license", "")),
        front.getOrDefault("author", ""),
        front.getOrDefault("lang", front.getOrDefault("language", "")),
        Set.of());
  }

  /** Reads the pairs between two lines of dashes; returns what follows. */
  private static String behindFront(String text, Map<String, String> front) {
    var at = text.indexOf('\n') + 1;
    for (var i = 0; i < MAX_FRONT_LINES && at > 0 && at < text.length(); i++) {
      var end = text.indexOf('\n', at);
      var line = text.substring(at, end < 0 ? text.length() : end).strip();
      at = end + 1;
      if (line.equals("---") || line.equals("...")) {
        return end < 0 ? "" : text.substring(at);
      }
      var pair = PAIR.matcher(line);
      if (pair.matches()) {
        var value = pair.group(2).strip().replaceAll("^([\"'])(.*)\\1$", "$2");
        front.putIfAbsent(pair.group(1).toLowerCase(Locale.ROOT), value);
      }
    }
    front.clear();
    return text; // never closed: no front matter
  }
}
