package io.github.quizette.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table that is shipped stands in NOTICE, as it is, with source and licence. */
class TableNoticesTest {
  private static final Path TABLES = Path.of("src/main/resources/io/github/quizette");

  static List<Path> tables() throws IOException {
    try (Stream<Path> language = Files.list(TABLES.resolve("language"));
        Stream<Path> repetition = Files.list(TABLES.resolve("repetition"));
        Stream<Path> knowledge =
            Files.isDirectory(TABLES.resolve("knowledge"))
                ? Files.list(TABLES.resolve("knowledge"))
                : Stream.empty()) {
      return Stream.of(language, repetition, knowledge).flatMap(all -> all).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void standInTheNotice(Path table) throws Exception {
    byte[] bytes = Files.readAllBytes(table);
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    String name = TABLES.relativize(table).toString().replace('\\', '/');

    assertThat(Files.readString(Path.of("NOTICE"))).contains(name + "\n  " + hash + "\n");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void nameSourceAndLicence(Path table) throws IOException {
    byte[] bytes = Files.readAllBytes(table);
    String text;
    try (InputStream in =
        table.toString().endsWith(".gz")
            ? new GZIPInputStream(new ByteArrayInputStream(bytes))
            : new ByteArrayInputStream(bytes)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    assertThat(text).startsWith("# ").contains("\n# source: ").contains("\n# licence: ");
  }
}
