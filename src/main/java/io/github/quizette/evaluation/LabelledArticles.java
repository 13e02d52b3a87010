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
  private final Path folder;
  private final Map<String, List<String>> collections = new HashMap<>();

  /**
   * Makes a shelf of articles.
   *
   * @param folder holds {@code articles} and {@code corpora/text}
   */
  public LabelledArticles(Path folder) {
    this.folder = folder;
  }

  /** Tells whether the articles are at hand. */
  public boolean present() {
    return Files.isDirectory(folder.resolve("articles"))
        && Files.isDirectory(folder.resolve("corpora/text"));
  }

  /**
   * Returns an article.
   *
   * @param reference the name of a file in {@code articles}, or that of a collection in {@code
   *     corpora/text} and a row of it, counted from 0: {@code wikinews-2019-2020/22}
   */
  public Article read(String reference) throws IOException, InputException {
    var slash = reference.indexOf('/');
    var source =
        slash < 0
            ? Source.ofFile(folder.resolve("articles").resolve(reference))
            : row(reference, reference.substring(0, slash), reference.substring(slash + 1));
    return new TextArticleReader().read(source).findFirst().orElseThrow();
  }

  private Source row(String reference, String collection, String row)
      throws IOException, InputException {
    if (!collections.containsKey(collection)) {
      collections.put(
          collection, lines(folder.resolve("corpora/text/" + collection + ".jsonl.gz")));
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
