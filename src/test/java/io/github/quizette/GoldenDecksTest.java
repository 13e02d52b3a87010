package io.github.quizette;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.DeckCheck;
import io.github.quizette.diagnostic.Diagnostic.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is committed as expected must itself be sound: decks by the schema, pages by a checker. */
class GoldenDecksTest {
  static Stream<Path> decks() throws Exception {
    return files(".json").filter(file -> !file.toString().endsWith(".manifest.json"));
  }

  static Stream<Path> pages() throws Exception {
    return files(".html");
  }

  private static Stream<Path> files(String extension) throws Exception {
    try (var samples = Files.walk(Path.of("decks/samples"));
        var cases = Files.walk(Path.of("src/test/resources/cases"))) {
      return Stream.concat(samples, cases)
          .filter(file -> file.toString().endsWith(extension))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("decks")
  void everyGoldenDeckIsSound(Path deck) throws Exception {
    assertThat(new DeckCheck().check(deck)).noneMatch(d -> d.severity() == Severity.ERROR);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theHtmlCheckerFindsNothingOnAGoldenPage(Path page) throws Exception {
    var validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);

    assertThat(validator.validate(page.toAbsolutePath())).isEmpty();
  }
}
