package io.github.quizette.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every model that is shipped stands in NOTICE and in docs/models.md, as it is. */
class ModelNoticesTest {
  private static final Path MODELS = Path.of("src/main/resources/io/github/quizette/nlp/models");

  private static final Path LIST = Path.of("docs/models.md");

  static List<Path> models() throws IOException {
    try (Stream<Path> files = Files.list(MODELS)) {
      return files.filter(file -> file.toString().endsWith(".bin")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void standInTheNotice(Path model) throws Exception {
    String entry = "nlp/models/" + model.getFileName() + "\n  " + hash(model) + "\n  source: ";

    assertThat(Files.readString(Path.of("NOTICE"))).contains(entry);
  }

  @ParameterizedTest
  @MethodSource("models")
  void standInTheListOfModels(Path model) throws Exception {
    assertThat(Files.readString(LIST))
        .contains("| `" + model.getFileName() + "` | `" + hash(model) + "` | `quizette train ");
  }

  @Test
  void theListNamesNoOther() throws Exception {
    var listed =
        Pattern.compile("(?m)^\\| `([\\w.-]+)` \\| `[0-9a-f]{64}` \\| `quizette")
            .matcher(Files.readString(LIST))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            models().stream().map(file -> String.valueOf(file.getFileName())).toList());
  }

  @Test
  void theRankingStandsInBoth() throws Exception {
    var digest = hash(Path.of("src/main/resources/io/github/quizette/generator/ranking.tsv"));
    assertThat(Files.readString(Path.of("NOTICE")))
        .contains("generator/ranking.tsv\n  " + digest + "\n");
    assertThat(Files.readString(LIST)).contains("ranking.tsv`, SHA-256 `" + digest + "`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sentence", "tokens", "pos", "lemmas"})
  void theOfficialModelsAreThoseListed(String kind) throws Exception {
    var name = "opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
    try (var in = ModelNoticesTest.class.getResourceAsStream("/" + name)) {
      assertThat(in).isNotNull();
      assertThat(Files.readString(LIST))
          .containsPattern("`" + name + "`( \\| |, )`" + hash(in.readAllBytes()) + "`");
    }
  }

  private static String hash(Path file) throws Exception {
    return hash(Files.readAllBytes(file));
  }

  private static String hash(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
