package io.github.quizette.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.diagnostic.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckLinesTest {
  @TempDir Path folder;
  private Path lines;

  @BeforeEach
  void write() throws IOException {
    lines = folder.resolve("deck.jsonl");
    try (var out = Files.newOutputStream(lines)) {
      DeckLines.write(Decks.skarvik(), out);
    }
    try (var out = Files.newOutputStream(folder.resolve("deck.manifest.json"))) {
      DeckLines.writeManifest(Decks.skarvik(), out);
    }
  }

  @Test
  void eachItemIsALineAndTheDeckIsReadBack() throws Exception {
    assertThat(Files.readAllLines(lines))
        .hasSize(3)
        .allMatch(line -> line.startsWith("{\"id\":\"q-") && line.endsWith("}"));
    assertThat(DeckLines.read(lines)).isEqualTo(Decks.skarvik());
  }

  @Test
  void packedLinesAreReadToo() throws Exception {
    var packed = folder.resolve("deck.jsonl.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      DeckLines.write(Decks.skarvik(), out);
    }
    assertThat(DeckLines.read(packed)).isEqualTo(Decks.skarvik());
  }

  @Test
  void linesOfAnotherManifestAreRefused() throws Exception {
    var all = Files.readAllLines(lines);
    Files.write(lines, all.subList(0, 2));
    refused("the lines are not those of the manifest, which counts 3 items");
  }

  @Test
  void aManifestThatIsMissingOrOfAnotherVersionIsRefused() throws Exception {
    var manifest = folder.resolve("deck.manifest.json");
    var text = Files.readString(manifest);
    Files.writeString(manifest, text.replace("\"1.0.0\"", "\"2.0.0\""));
    refused("the deck is of format 2.0.0, this program reads 1.x");
    Files.delete(manifest);
    refused("the manifest is missing; put it beside the lines");
  }

  @Test
  void aLineWithoutEndIsGivenUpAndNotHeld() throws Exception {
    Files.write(lines, "{\"id\":\"".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
    refused("line 1 is over 4 MB");
  }

  @Test
  void aPackedBombIsGivenUp() throws Exception {
    var packed = folder.resolve("deck.jsonl.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      var zeros = new byte[1 << 20];
      for (var i = 0; i < 200; i++) {
        out.write(zeros);
      }
    }
    assertThat(Files.size(packed)).isLessThan(1 << 20);
    assertThatThrownBy(() -> DeckLines.read(packed))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("line 1 is over 4 MB");
  }

  private void refused(String message) {
    assertThatThrownBy(() -> DeckLines.read(lines))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message);
  }
}
