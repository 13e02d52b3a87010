package io.github.quizette.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.diagnostic.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  @Test
  void aPackedFileThatIsCutOffOrNotPackedIsRefused() throws Exception {
    var packed = folder.resolve("deck.jsonl.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      DeckLines.write(Decks.skarvik(), out);
    }
    var bytes = Files.readAllBytes(packed);
    for (var part : List.of(Arrays.copyOf(bytes, 200), "plain".getBytes(StandardCharsets.UTF_8))) {
      Files.write(packed, part);
      assertThatThrownBy(() -> DeckLines.read(packed))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("it is not whole, or not packed by gzip");
    }
  }

  @Test
  void aFaultNamesItsLine() throws Exception {
    var all = new ArrayList<>(Files.readAllLines(lines));
    all.set(1, all.get(1).replace("\"cloze\"", "\"riddle\""));
    Files.write(lines, all);
    refused("deck.jsonl:2: error: item " + Decks.cloze().id() + ": ");
  }

  @Test
  void checkTellsEveryFaultOfEveryLineAndOfTheManifest() throws Exception {
    assertThat(new DeckCheck().check(lines)).isEmpty();
    var all = new ArrayList<>(Files.readAllLines(lines));
    all.set(0, all.get(0).replace("\"correct\":true", "\"correct\":false"));
    all.set(1, all.get(1).substring(1));
    all.add(all.get(2).replace("\"draft\"", "\"gone\""));
    Files.write(lines, all);
    assertThat(new DeckCheck().check(lines))
        .extracting(fault -> fault.line() + " " + fault.what())
        .anyMatch(fault -> fault.startsWith("2 not JSON"))
        .anyMatch(fault -> fault.startsWith("1 item ") && fault.endsWith("no choice is correct"))
        .anyMatch(fault -> fault.startsWith("4 item ") && fault.endsWith("id occurs twice"))
        .anyMatch(fault -> fault.startsWith("4 item ") && fault.contains("status must be"))
        .anyMatch(fault -> fault.startsWith("0 the lines are not those of the manifest"));
  }

  @Test
  void moreItemsThanTheMemoryHoldsAreRefusedBeforeTheyAreRead() throws Exception {
    var manifest = folder.resolve("deck.manifest.json");
    var text = Files.readString(manifest);
    Files.writeString(manifest, text.replace("\"items\": 3", "\"items\": 2000000000"));
    refused("deck.jsonl: error: the deck needs more than the ");
  }

  private void refused(String message) {
    assertThatThrownBy(() -> DeckLines.read(lines))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message);
  }
}
