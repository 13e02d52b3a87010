package io.github.quizette.reader.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.json.JsonCursor;
import io.github.quizette.json.JsonValue;
import io.github.quizette.reader.Source;
import io.github.quizette.text.Article;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Whole pages of real sites, where {@code -Dquizette.pages} names a folder with them. */
class SharedPagesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("quizette.pages", "../shared/pages"));
  private static final Path ARTICLES =
      Path.of(System.getProperty("quizette.articles", "../shared/articles"));
  private static final Map<String, String> AS_ARTICLES =
      Map.of(
          "gv-suu-kyi", "08-64-words-suu-kyi.txt",
          "wikimedia-turkey", "28-wikipedia-restored-turkey.txt");

  private static List<String> pages() throws Exception {
    Assumptions.assumeTrue(
        Files.isDirectory(FOLDER), "no pages in " + FOLDER + ": not tried on them");
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> Objects.requireNonNull(file.getFileName()).toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.substring(0, name.length() - 5))
          .sorted()
          .toList();
    }
  }

  private static Article article(String page) throws Exception {
    var source = Source.ofFile(FOLDER.resolve(page + ".html"));
    return new HtmlArticleReader().read(source).findFirst().orElseThrow();
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\u00a0]+", " ");
  }

  private static List<String> texts(@Nullable JsonValue value) {
    return ((JsonValue.Elements) Objects.requireNonNull(value))
        .elements().stream().map(element -> ((JsonValue.Text) element).value()).toList();
  }

  private static String text(@Nullable JsonValue value) {
    return ((JsonValue.Text) Objects.requireNonNull(value)).value();
  }

  @Test
  void everyPageGivesWhatIsExpectedOfIt() throws Exception {
    for (var page : pages()) {
      var bytes = Files.readAllBytes(FOLDER.resolve(page + ".expected.json"));
      var expected =
          ((JsonValue.Members) JsonCursor.read(page, new ByteArrayInputStream(bytes))).members();
      var article = article(page);
      assertThat(article.title()).isEqualTo(text(expected.get("title")));
      assertThat(article.published()).as(page).hasToString(text(expected.get("published")));
      assertThat(article.publisher()).isEqualTo(text(expected.get("publisher")));
      for (var paragraph : texts(expected.get("paragraphs"))) {
        assertThat(plain(article.body())).as(page).contains(plain(paragraph));
      }
      for (var surplus : texts(expected.get("must_not"))) {
        assertThat(plain(article.body())).as(page).doesNotContain(plain(surplus));
      }
      assertThat(article.language()).isEqualTo("en");
      assertThat(article.traits()).as(page).isEmpty();
    }
  }

  @Test
  void theWordsAreThoseOfTheText() throws Exception {
    var all = new WordScore(0, 0, 0);
    for (var page : pages()) {
      var score = WordScore.of(article(page), marked(page));
      assertThat(score.precision()).as(page + ": " + score).isGreaterThan(0.95);
      assertThat(score.recall()).as(page + ": " + score).isGreaterThan(0.97);
      all = all.plus(score);
    }
    assertThat(all.precision()).as(all.toString()).isGreaterThan(0.984);
    assertThat(all.recall()).as(all.toString()).isGreaterThan(0.985);
  }

  private static String marked(String page) throws Exception {
    var file = AS_ARTICLES.get(page);
    if (file != null) {
      Assumptions.assumeTrue(Files.isDirectory(ARTICLES), "no articles in " + ARTICLES);
      var text = Files.readString(ARTICLES.resolve(file));
      return text.substring(text.indexOf("\n\n"));
    }
    var html = Files.readString(FOLDER.resolve(page + ".html"));
    var whole =
        plain(
            Segments.of(Jsoup.parse(html).body(), Segments::isSilent).stream()
                .map(Segment::text)
                .collect(Collectors.joining(" ")));
    return Files.readAllLines(Path.of("src/test/resources/pages/shared.txt"), UTF_8).stream()
        .dropWhile(line -> !line.equals(page))
        .skip(1)
        .takeWhile(line -> !line.isBlank())
        .map(range -> range(page, whole, range))
        .collect(Collectors.joining(" "));
  }

  private static String range(String page, String whole, String range) {
    var ends = range.split(" … ", 2);
    var end = whole.indexOf(ends[1]);
    var start = whole.lastIndexOf(ends[0], end);
    assertThat(start).as(page + ": " + range).isNotNegative();
    return whole.substring(start, end + ends[1].length());
  }
}
