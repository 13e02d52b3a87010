package io.github.quizette.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.text.Article;
import io.github.quizette.text.BlockKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
  private static final Path SAMPLES = Path.of("samples");
  private static final Path ARTICLES =
      Path.of(System.getProperty("quizette.articles", "../shared/articles"));

  static List<Path> samples() throws IOException {
    return texts(SAMPLES);
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static Article read(Path file) throws IOException, InputException {
    var source = Source.ofFile(file);
    return ArticleReaders.forSource(source).read(source).findFirst().orElseThrow();
  }

  private static List<String> prose(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind().prose())
        .map(block -> block.span().of(article.body()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsTheSamples(Path sample) throws IOException, InputException {
    var article = read(sample);
    LanguageGate.require(article);
    assertThat(prose(article)).hasSizeBetween(9, 20).allMatch(text -> text.endsWith("."));
    assertThat(article.blocks()).extracting("kind").contains(BlockKind.HEADING);
    var words = String.join(" ", prose(article)).split("\\s+", -1).length;
    assertThat(words).isBetween(250, 600);
  }

  @Test
  void knowsWhatTheSamplesSayOfThemselves() throws IOException, InputException {
    var pasted = read(SAMPLES.resolve("us-pakistan-talks.txt"));
    assertThat(pasted.title()).isEmpty();
    assertThat(pasted.published()).isNull();
    var wire = read(SAMPLES.resolve("finland-joins-nato.txt"));
    assertThat(wire.published()).hasToString("2023-04-04");
    assertThat(wire.blocks().get(0).kind()).isEqualTo(BlockKind.DATELINE);
    assertThat(wire.licence()).isEqualTo("CC0-1.0");
  }

  /** Real articles lie outside the repository; without them there is nothing to read here. */
  @Test
  void readsEveryRealArticle() throws IOException, InputException {
    assumeThat(ARTICLES)
        .as("no real articles in %s; name them with -Dquizette.articles=DIR", ARTICLES)
        .isDirectory();
    for (var file : texts(ARTICLES)) {
      var article = read(file);
      LanguageGate.require(article);
      assertThat(prose(article)).as(file.toString()).hasSizeGreaterThan(2);
      assertThat(prose(article))
          .noneMatch(text -> text.contains("Credit:") || text.contains("-end-"));
    }
  }
}
