package io.github.quizette;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.DeckJson;
import io.github.quizette.exporter.Exporters;
import io.github.quizette.exporter.IndexPage;
import io.github.quizette.generator.QuizSettings;
import io.github.quizette.reader.Source;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Makes each golden case again and compares bytes. A case is a folder with an article and what is
 * expected of it; the samples are cases too, with their decks under {@code decks/samples}. Run with
 * {@code -Dquizette.golden=write} to accept what the code makes now, and read the difference.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GoldenTest {
  private static final QuizPipeline PIPELINE = QuizPipeline.create();
  private static final boolean WRITE = "write".equals(System.getProperty("quizette.golden"));

  record Case(Path article, Path expected) {
    @Override
    public String toString() {
      return article.toString();
    }
  }

  static Stream<Case> cases() throws Exception {
    var cases = Path.of("src/test/resources/cases");
    var samples = Path.of("samples");
    try (var folders = Files.list(cases);
        var files = Files.list(samples)) {
      return Stream.concat(
          folders.map(dir -> new Case(dir.resolve("article.txt"), dir.resolve("expected"))),
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .map(file -> new Case(file, Path.of("decks/samples").resolve(stem(file)))))
          .sorted(java.util.Comparator.comparing(Case::toString))
          .toList()
          .stream();
    }
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.txt$", "");
  }

  @ParameterizedTest
  @MethodSource("cases")
  @Order(1)
  void makesTheSameBytesTwiceAndAsExpected(Case one) throws Exception {
    for (var format : List.of("json", "html")) {
      var made = make(one.article(), format);
      assertThat(make(one.article(), format)).isEqualTo(made);
      var expected = Path.of(one.expected() + "." + format);
      if (WRITE) {
        Files.createDirectories(expected.toAbsolutePath().getParent());
        Files.write(expected, made);
      }
      assertThat(new String(made, java.nio.charset.StandardCharsets.UTF_8))
          .isEqualTo(Files.readString(expected));
    }
  }

  /** What {@code quizette index} makes of the committed decks; after them, for it lists them. */
  @Test
  @Order(2)
  void theIndexListsTheCommittedDecks() throws Exception {
    var entries = new ArrayList<IndexPage.Entry>();
    try (var files = Files.list(Path.of("decks/samples"))) {
      for (var deck : files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
        var page = deck.getFileName().toString().replaceFirst("json$", "html");
        entries.add(IndexPage.Entry.of(page, DeckJson.read(deck)));
      }
    }
    var out = new ByteArrayOutputStream();
    new IndexPage(Optional.empty()).write("Quizzes", entries, out);
    var expected = Path.of("decks/samples/index.html");
    if (WRITE) {
      Files.write(expected, out.toByteArray());
    }
    assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(expected));
  }

  private static byte[] make(Path article, String format) throws Exception {
    var read = PIPELINE.read(new Source(article.toString(), Files.readAllBytes(article))).get(0);
    var quiz = PIPELINE.run(read, QuizSettings.DEFAULT);
    var out = new ByteArrayOutputStream();
    Exporters.named(format).orElseThrow().export(Deck.of(quiz), out);
    return out.toByteArray();
  }
}
