package io.github.quizette.nlp.training;

import io.github.quizette.text.Article;
import io.github.quizette.text.Block;
import io.github.quizette.text.BlockKind;
import io.github.quizette.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lines of tab-separated labels. */
final class LabelLines {
  private LabelLines() {}

  /**
   * Reads the fields of the lines of one set.
   *
   * @param file its first field names the set; lines that begin with {@code #} are comments
   * @throws IOException if it cannot be read, or a line has fewer fields than {@code fields}
   */
  static List<String[]> of(Path file, String set, int fields) throws IOException {
    var lines =
        Files.readAllLines(file).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .filter(line -> line[0].equals(set))
            .toList();
    for (var line : lines) {
      if (line.length != fields) {
        throw new IOException(file + ": not " + fields + " fields: " + String.join("\t", line));
      }
    }
    return lines;
  }

  /** Makes an article of one paragraph. */
  static Article article(String text) {
    var block = new Block(BlockKind.PARAGRAPH, new Span(0, text.length()));
    return new Article(text, "", text, List.of(block), null, "", "", "", "en");
  }

  /** Returns a span with its surroundings, for a person to read. */
  static String told(Article article, Span span) {
    var body = article.body();
    var from = Math.max(0, span.start() - 40);
    var to = Math.min(body.length(), span.end() + 30);
    var shown =
        body.substring(from, span.start())
            + "["
            + span.of(body)
            + "]"
            + body.substring(span.end(), to);
    return shown.replace('\n', ' ');
  }
}
