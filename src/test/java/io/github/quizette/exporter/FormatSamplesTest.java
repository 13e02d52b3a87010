package io.github.quizette.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.DeckJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed sample in every format is what the writers make of its JSON deck; {@code
 * -Dquizette.golden=write} writes it anew. What is packed is compared unpacked, for Java's packers
 * differ.
 */
class FormatSamplesTest {
  private static final Path FOLDER = Path.of("decks/samples/formats");
  private static final String NAME = "sample-stories.";

  static List<Exporter> writers() {
    return Exporters.withCompanions(Exporters.all()).stream()
        .filter(exporter -> !exporter.name().equals("html")) // stands beside its deck
        .toList();
  }

  @ParameterizedTest
  @MethodSource("writers")
  void theSampleIsWhatIsWritten(Exporter exporter) throws Exception {
    var out = new ByteArrayOutputStream();
    exporter.export(DeckJson.read(FOLDER.resolve(NAME + "json")), out);
    var file = FOLDER.resolve(NAME + exporter.extension());
    if ("write".equals(System.getProperty("quizette.golden"))) {
      Files.write(file, out.toByteArray());
    }
    assertThat(unpacked(out.toByteArray())).isEqualTo(unpacked(Files.readAllBytes(file)));
  }

  @ParameterizedTest
  @MethodSource("writers")
  void thePublisherIsCreditedOrTheWriterSaysThatItIsNot(Exporter exporter) throws Exception {
    var parts = unpacked(Files.readAllBytes(FOLDER.resolve(NAME + exporter.extension())));
    var lines = exporter instanceof JsonLinesExporter; // its manifest credits
    assertThat(parts.values().stream().anyMatch(FormatSamplesTest::credits))
        .isEqualTo(exporter.credits() && !lines);
  }

  private static boolean credits(List<Byte> part) {
    var bytes = new byte[part.size()];
    for (var i = 0; i < bytes.length; i++) {
      bytes[i] = part.get(i);
    }
    return new String(bytes, StandardCharsets.UTF_8).contains("Quizette samples");
  }

  private static Map<String, List<Byte>> unpacked(byte[] bytes) throws IOException {
    var parts = new LinkedHashMap<String, List<Byte>>();
    if (bytes[0] == 'P' && bytes[1] == 'K') {
      var in = new ByteArrayInputStream(bytes);
      try (var zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          parts.put(entry.getName(), list(zip.readAllBytes()));
        }
      }
    } else if (bytes[0] == 0x1f) {
      try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        parts.put("gzip", list(gzip.readAllBytes()));
      }
    } else {
      parts.put("plain", list(bytes));
    }
    return parts;
  }

  private static List<Byte> list(byte[] bytes) {
    var list = new java.util.ArrayList<Byte>(bytes.length);
    for (var b : bytes) {
      list.add(b);
    }
    return list;
  }
}
