package io.github.quizette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.DeckCheck;
import io.github.quizette.deck.DeckJson;
import io.github.quizette.deck.Decks;
import io.github.quizette.deck.Note;
import io.github.quizette.exporter.Exporter;
import io.github.quizette.exporter.Exporters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that take decks. */
class DeckCommandsTest {
  @TempDir Path folder;
  private Path deck;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeADeck() throws IOException {
    deck = folder.resolve("skarvik.json");
    Files.write(deck, DeckJson.bytes(Decks.skarvik()));
  }

  private int run(Object... arguments) {
    var terminal =
        new Terminal(
            new PrintWriter(out),
            new PrintWriter(err),
            new ByteArrayInputStream(new byte[0]),
            false);
    var texts = new ArrayList<String>();
    for (var argument : arguments) {
      texts.add(argument.toString());
    }
    return Main.run(terminal, texts.toArray(String[]::new));
  }

  private Path retiredPlace() throws IOException {
    var notes =
        Decks.skarvik().notes().stream()
            .map(n -> n.item().form().equals("place") ? n.withStatus(Note.Status.RETIRED) : n)
            .toList();
    var file = folder.resolve("retired.json");
    Files.write(file, DeckJson.bytes(Decks.skarvik().with(Decks.skarvik().articles(), notes)));
    return file;
  }

  @Test
  void exportWritesEveryFormatAndTellsWhatIsLost() {
    var all = Exporters.all().stream().map(Exporter::name).collect(Collectors.joining(","));
    assertThat(run("export", deck, "--format", all, "-o", folder.resolve("out"))).isZero();
    for (var exporter : Exporters.all()) {
      assertThat(folder.resolve("out/skarvik." + exporter.extension())).isNotEmptyFile();
    }
    assertThat(folder.resolve("out/skarvik.manifest.json")).isNotEmptyFile();
    assertThat(err.toString())
        .contains("skarvik.kahoot.xlsx: warning: item q-6f70b5d3936844bd00bb is left out: Kahoot");
  }

  @Test
  void exportOfJsonLinesReadsBackByteForByte() throws Exception {
    assertThat(run("export", deck, "--format", "jsonl.gz", "-o", folder)).isZero();
    assertThat(
            run(
                "export",
                folder.resolve("skarvik.jsonl.gz"),
                "--format",
                "json",
                "-o",
                folder.resolve("b")))
        .isZero();
    assertThat(folder.resolve("b/skarvik.json")).hasSameBinaryContentAs(deck);
  }

  @Test
  void anUnknownFormatIsAMistakeOfUsageAndAMissingDeckAFailure() {
    assertThat(run("export", deck, "--format", "jpeg")).isEqualTo(2);
    assertThat(err.toString()).contains("There is no format 'jpeg'");
    assertThat(run("export", folder.resolve("none.json"), "--format", "gift")).isEqualTo(1);
    assertThat(err.toString()).contains("none.json: error: there is no such file");
  }

  @Test
  void mergeRetiresWhenAskedAndChangesNothingTheSecondTime() throws Exception {
    var fewer = folder.resolve("fewer.json");
    assertThat(run("filter", deck, "--kind", "choice", "-o", fewer)).isZero();
    assertThat(run("merge", deck, fewer, "--retire", "--today", "2025-12-01")).isZero();

    var merged = DeckJson.read(deck);
    assertThat(merged.notes().get(1).status()).isEqualTo(Note.Status.RETIRED);
    assertThat(merged.notes().get(1).changed()).hasToString("2025-12-01");
    assertThat(out.toString()).contains("     1 missing\n");
    var bytes = Files.readAllBytes(deck);
    assertThat(run("merge", deck, fewer, "--retire", "--today", "2025-12-02")).isZero();
    assertThat(deck).hasBinaryContent(bytes);
  }

  @Test
  void compileGoesOnWithADeckThatIsThere() throws Exception {
    var month = folder.resolve("month/november.json");
    Files.createDirectories(folder.resolve("month"));
    assertThat(run("compile", deck, "-o", month)).isZero();
    var first = Files.readAllBytes(month);
    assertThat(run("compile", folder, "-o", month)).isZero();
    assertThat(month).hasBinaryContent(first);
    assertThat(DeckJson.read(month).title()).isEqualTo("News of 2025-11");
    assertThat(new DeckCheck().check(month)).isEmpty();
  }

  @Test
  void splitWritesTheParts() {
    assertThat(run("split", deck, "--by", "size", "--size", "2", "-o", folder)).isZero();
    assertThat(folder.resolve("skarvik-1.json")).isNotEmptyFile();
    assertThat(folder.resolve("skarvik-2.json")).isNotEmptyFile();
    assertThat(run("split", deck, "--by", "size", "--size", "0")).isEqualTo(2);
  }

  @Test
  void diffPrintsTextAndJson() throws Exception {
    var retired = retiredPlace();
    assertThat(run("diff", deck, retired)).isZero();
    assertThat(out.toString()).contains("retired q-6f70b5d3936844bd00bb\n", "1 retired", "0 added");
    assertThat(run("diff", deck, retired, "--json")).isZero();
    assertThat(out.toString())
        .contains("\"retired\": [\n    {\n      \"id\": \"q-6f70b5d3936844bd00bb\"");
  }

  @Test
  void statsCountAndListWhatIsStaleOnAGivenDay() {
    assertThat(run("stats", deck, "--stale", "180d", "--today", "2026-11-01")).isZero();
    assertThat(out.toString())
        .contains("3 items, decks: 1", "     2 choice\n", "not known to hold since 2026-05-05:")
        .contains("undated The loan of November 2025 is to rebuild the port of ____. [Skarvik]")
        .contains("2025-11-12 Which institution lent Norland");
    assertThat(run("stats", deck, "--stale", "soon")).isEqualTo(2);
  }

  @Test
  void filterTakesItemsThatPassEveryFilter() throws Exception {
    var file = folder.resolve("hard.json");
    assertThat(run("filter", deck, "--difficulty", "hard,medium", "--tag", "politics", "-o", file))
        .isZero();
    assertThat(DeckJson.read(file).notes())
        .extracting(note -> note.item().form())
        .containsExactly("opponent");
    assertThat(
            run(
                "filter",
                deck,
                "--fresh",
                "10d",
                "--today",
                "2025-11-20",
                "-o",
                file,
                "--overwrite"))
        .isZero();
    assertThat(DeckJson.read(file).notes()).hasSize(2);
    assertThat(run("filter", deck, "--status", "rejected")).isZero();
    assertThat(out.toString()).contains("\"items\": []");
  }

  @Test
  void nothingIsWrittenOverAFileThatIsThereUnasked() throws Exception {
    var own = folder.resolve("own.gift.txt");
    Files.writeString(own, "Which town has the port?{=Skarvik ~Torvik ~Bergen}");
    var there = Files.writeString(folder.resolve("there.json"), "mine");
    var parts = Files.createDirectories(folder.resolve("parts"));
    Files.writeString(parts.resolve("skarvik-2.json"), "mine");
    var commands =
        List.of(
            List.<Object>of("import", own, "-o", there),
            List.<Object>of("filter", deck, "-o", there),
            List.<Object>of("merge", deck, deck, "-o", there),
            List.<Object>of("split", deck, "--by", "size", "--size", "2", "-o", parts));
    for (var command : commands) {
      err.getBuffer().setLength(0);
      assertThat(run(command.toArray())).as("%s", command).isEqualTo(1);
      assertThat(err.toString())
          .contains(".json: error: it is there already; name another, or add --overwrite");
    }
    assertThat(there).hasContent("mine");
    assertThat(parts.resolve("skarvik-1.json")).doesNotExist();
    for (var command : commands) {
      var all = new ArrayList<>(command);
      all.add("--overwrite");
      assertThat(run(all.toArray())).as("%s", all).isZero();
    }
    assertThat(DeckJson.read(there).notes()).hasSize(3);
    assertThat(DeckJson.read(parts.resolve("skarvik-2.json")).notes()).hasSize(1);
  }

  @Test
  void schemaIsPrinted() {
    assertThat(run("schema")).isZero();
    assertThat(out.toString()).isEqualTo(DeckCheck.schemaText());
  }

  @Test
  void aLinkIsNeverWrittenThrough() throws IOException {
    var target = folder.resolve("target.gift.txt");
    Files.writeString(target, "kept");
    Files.createSymbolicLink(folder.resolve("skarvik.gift.txt"), target);
    assertThat(run("export", deck, "--format", "gift", "-o", folder)).isEqualTo(1);
    assertThat(err.toString()).contains("is a symbolic link");
    assertThat(target).hasContent("kept");
    assertThat(List.of(folder.toFile().list())).noneMatch(name -> name.endsWith("tmp"));
  }
}
