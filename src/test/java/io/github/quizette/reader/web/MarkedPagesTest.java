package io.github.quizette.reader.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.reader.Source;
import io.github.quizette.text.Article;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of twelve makes, whose text is marked up beside each. */
class MarkedPagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/pages");

  static Stream<String> pages() throws Exception {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> Objects.requireNonNull(file.getFileName()).toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.substring(0, name.length() - 5))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Article article(String page) throws Exception {
    var source = Source.ofFile(FOLDER.resolve(page + ".html"));
    return new HtmlArticleReader().read(source).findFirst().orElseThrow();
  }

  private static List<String> gold(String page) throws Exception {
    return Files.readAllLines(FOLDER.resolve(page + ".gold.txt"), UTF_8);
  }

  private static Map<String, String> facts(List<String> gold) {
    var facts = new HashMap<String, String>();
    for (var line : gold.subList(0, gold.indexOf(""))) {
      facts.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2));
    }
    return facts;
  }

  private static WordScore score(String page) throws Exception {
    var gold = gold(page);
    return WordScore.of(
        article(page), String.join("\n", gold.subList(gold.indexOf(""), gold.size())));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void findsTheTextAndNothingElse(String page) throws Exception {
    var score = score(page);
    assertThat(score.precision()).as(page + ": " + score).isGreaterThan(0.97);
    assertThat(score.recall()).as(page + ": " + score).isGreaterThan(0.97);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void findsWhatThePageSaysOfIt(String page) throws Exception {
    var facts = facts(gold(page));
    var article = article(page);
    assertThat(article.title()).isEqualTo(facts.get("title"));
    assertThat(article.published()).hasToString(facts.getOrDefault("published", "none"));
    assertThat(article.publisher()).isEqualTo(facts.getOrDefault("publisher", ""));
    assertThat(article.author()).isEqualTo(facts.getOrDefault("author", ""));
    if (facts.containsKey("url")) {
      assertThat(article.url()).isEqualTo(facts.get("url"));
    }
  }

  @Test
  void holdsTheFloorOnAllPagesTogether() throws Exception {
    var all = new WordScore(0, 0, 0);
    for (var page : pages().toList()) {
      all = all.plus(score(page));
    }
    assertThat(all.precision()).as(all.toString()).isGreaterThan(0.99);
    assertThat(all.recall()).as(all.toString()).isGreaterThan(0.99);
  }
}
