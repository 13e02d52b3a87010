package io.github.quizette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.DeckJson;
import io.github.quizette.deck.Note;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the folder of decks, whatever is in it and wherever it is. */
@Timeout(120)
class DeckFolderTest {
  private static final Path FINLAND = Path.of("samples/finland-joins-nato.txt");
  private static final Path CROATIA = Path.of("samples/croatia-euro-schengen.txt");

  @TempDir Path base;
  private Path decks;
  private String standardInput = "";
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void nameTheFolder() {
    decks = base.resolve("decks");
  }

  private int make(String input, String... options) {
    var arguments = new java.util.ArrayList<>(List.of("make", input, "-o", decks.toString()));
    arguments.addAll(List.of(options));
    var in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
    var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), in, false);
    return Main.run(terminal, arguments.toArray(String[]::new));
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(decks)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void twoInputsOfOneNameGetADeckEachAndAWord() throws Exception {
    Files.createDirectories(base.resolve("a"));
    Files.createDirectories(base.resolve("b"));
    Files.copy(FINLAND, base.resolve("a/story.txt"));
    Files.copy(CROATIA, base.resolve("b/story.txt"));
    assertThat(make(base.resolve("a").toString(), base.resolve("b").toString())).isZero();
    assertThat(names()).contains("story.html", "story.json", "story-2.html", "story-2.json");
    assertThat(err.toString()).contains("story").contains("the new deck takes another name");
    assertThat(Files.readString(decks.resolve("story.json"))).contains("Finland");
    assertThat(Files.readString(decks.resolve("story-2.json"))).contains("Croatia");
  }

  @Test
  void aDeckIsNotReplacedByAPoorerOneWithoutAWord() throws Exception {
    make(FINLAND.toString(), "--format", "json");
    var deck = decks.resolve("finland-joins-nato.json");
    var rich = Files.readString(deck);
    assertThat(make(FINLAND.toString(), "--format", "json", "--items", "1")).isZero();
    assertThat(err.toString()).contains("no longer made, kept");
    assertThat(Files.readString(deck)).isEqualTo(rich);
  }

  @Test
  void itemsThatAreNoLongerMadeAreRetiredWhenAskedAndRejectedOnesNeverReturn() throws Exception {
    var deck = decks.resolve("finland-joins-nato.json");
    make(FINLAND.toString(), "--format", "json", "--items", "1");
    var best = DeckJson.read(deck).notes().get(0).withStatus(Note.Status.REJECTED);
    make(FINLAND.toString(), "--format", "json");
    var made = DeckJson.read(deck);
    var others = made.notes().stream().filter(n -> !n.item().equals(best.item())).toList();
    assertThat(others).isNotEmpty();
    var notes = Stream.concat(Stream.of(best), others.stream()).toList();
    Files.write(deck, DeckJson.bytes(made.with(made.articles(), notes)));

    assertThat(make(FINLAND.toString(), "--format", "json", "--items", "1", "--retire")).isZero();
    assertThat(err.toString()).contains("no longer made, retired");
    assertThat(make(FINLAND.toString(), "--format", "json")).isZero();
    var after = DeckJson.read(deck).notes();
    assertThat(after).extracting(Note::item).isEqualTo(notes.stream().map(Note::item).toList());
    assertThat(after).extracting(Note::status).isEqualTo(notes.stream().map(Note::status).toList());
  }

  @Test
  void standardInputTakesItsNameFromTheTitle() throws Exception {
    standardInput = Files.readString(FINLAND);
    assertThat(make("-", "--title", "Finland’s Long Road: NATO?")).isZero();
    assertThat(names()).contains("finlands-long-road-nato.html", "finlands-long-road-nato.json");
  }

  @Test
  void anotherDeckOfThatNameStaysAsItIs() throws Exception {
    Files.createDirectories(decks);
    Files.writeString(decks.resolve("finland-joins-nato.json"), "{\"mine\": true}");
    assertThat(make(FINLAND.toString())).isZero();
    assertThat(decks.resolve("finland-joins-nato.json")).hasContent("{\"mine\": true}");
    assertThat(names()).contains("finland-joins-nato-2.json");
    assertThat(err.toString()).contains("cannot be read as a deck");
  }

  @Test
  void aFolderThatMustNotBeWrittenIsNamed() throws Exception {
    Files.createDirectories(decks);
    Assumptions.assumeTrue(
        decks.toFile().setWritable(false) && !Files.isWritable(decks), "root writes everywhere");
    assertThat(make(FINLAND.toString())).isEqualTo(1);
    assertThat(err.toString()).contains(decks + ": error: ").contains("choose another folder");
    assertThat(decks.toFile().setWritable(true)).isTrue();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFullDiskLeavesTheOldDeckAndNothingHalf() throws Exception {
    make(FINLAND.toString());
    var page = decks.resolve("finland-joins-nato.html");
    var old = Files.readAllBytes(page);
    Files.writeString(
        base.resolve("longer.txt"),
        Files.readString(FINLAND) + "\n\nIt was Helsinki's own wish.\n");
    for (var input : List.of(FINLAND.toString(), base.resolve("longer.txt").toString())) {
      var run = limited(input);
      assertThat(run.waitFor()).isEqualTo(1);
      assertThat(new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
          .contains(": error: ")
          .contains("check the disk")
          .doesNotContain("\tat ");
    }
    assertThat(page).hasBinaryContent(old);
    assertThat(names())
        .contains("finland-joins-nato.html", "finland-joins-nato.json")
        .noneMatch(name -> name.contains("longer") || name.endsWith("tmp"));
  }

  /** Runs where no file may be larger than 4096 bytes: what a writer sees is as on a full disk. */
  private Process limited(String input) throws IOException {
    var builder =
        new ProcessBuilder(
            "sh",
            "-c",
            "ulimit -f 8 && exec \"$@\"",
            "sh",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:-UsePerfData",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "io.github.quizette.cli.Main",
            "make",
            input,
            "-o",
            decks.toString());
    return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }
}
