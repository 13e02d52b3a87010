package io.github.quizette.evaluation;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.json.JsonCursor;
import io.github.quizette.json.JsonValue;
import io.github.quizette.reader.Source;
import io.github.quizette.reader.TextArticleReader;
import io.github.quizette.text.Article;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The articles that the labels in {@code training/labels} speak of, which are not part of this
 * repository. For one thread.
 */
public final class LabelledArticles {
  private final Path articles;
  private final Path texts;
  private final Map<String, List<String>> collections = new HashMap<>();

  /**
   * Makes a shelf of articles.
   *
   * @param articles the folder of single articles
   * @param texts the folder of collections
   */
  public LabelledArticles(Path articles, Path texts) {
    this.articles = articles;
    this.texts = texts;
  }

  /** Tells whether the articles are at hand. */
  public boolean present() {
    return Files.isDirectory(articles) && Files.isDirectory(texts);
  }

  /**
   * Returns an article.
   *
   * @param reference the name of a file among the articles, or that of a collection and a row of
   *     it, counted from 0: {@code wikinews-2019-2020/22}
   * @throws UncheckedIOException if it cannot be read; the message names it
   */
  public Article read(String reference) {
    try {
      return article(reference);
    } catch (IOException | InputException e) {
      throw new UncheckedIOException(new IOException(reference + ": " + e.getMessage(), e));
    }
  }

  private Article article(String reference) throws IOException, InputException {
    var slash = reference.indexOf('/');
    var source =
        slash < 0
            ? Source.ofFile(articles.resolve(reference))
            : row(reference, reference.substring(0, slash), reference.substring(slash + 1));
    return new TextArticleReader().read(source).findFirst().orElseThrow();
  }

  private Source row(String reference, String collection, String row)
      throws IOException, InputException {
    if (!collections.containsKey(collection)) {
      collections.put(collection, lines(texts.resolve(collection + ".jsonl.gz")));
    }
    var line = collections.get(collection).get(Integer.parseInt(row));
    var bytes = line.getBytes(StandardCharsets.UTF_8);
    var value = JsonCursor.read(reference, new ByteArrayInputStream(bytes));
    var header = "Title: " + text(value, "title") + "\nPublished: " + text(value, "date");
    return Source.ofText(reference, header + "\n\n" + text(value, "text"));
  }

  private static String text(JsonValue value, String field) {
    return value instanceof JsonValue.Members row
            && row.members().get(field) instanceof JsonValue.Text found
        ? found.value()
        : "";
  }

  private static List<String> lines(Path file) throws IOException {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return new ArrayList<>(in.lines().toList());
    }
  }
}
