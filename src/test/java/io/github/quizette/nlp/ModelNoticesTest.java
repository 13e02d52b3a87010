package io.github.quizette.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model that is shipped stands in NOTICE and in training/README.md, as it is. */
class ModelNoticesTest {
  private static final Path MODELS = Path.of("src/main/resources/io/github/quizette/nlp/models");

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
  void standInTheAccountOfTheirTraining(Path model) throws Exception {
    assertThat(Files.readString(Path.of("training/README.md"))).contains(hash(model));
  }

  private static String hash(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
