package io.github.quizette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.DeckJson;
import io.github.quizette.exporter.Exporters;
import io.github.quizette.reader.ArticleReaders;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    var terminal =
        new Terminal(
            new PrintWriter(out), new PrintWriter(err), InputStream.nullInputStream(), false);
    return Main.run(terminal, arguments);
  }

  @Test
  void helpVersionAndCompletionAreThere() {
    assertThat(run("--help")).isZero();
    assertThat(run("make", "--help")).isZero();
    assertThat(run("--version")).isZero();
    assertThat(run("completion")).isZero();
    assertThat(out.toString())
        .contains("Usage: quizette", "--together", "Quizette 0.1.0", "complete -F");
  }

  @Test
  void formatsComeFromTheRosters() {
    assertThat(run("formats")).isZero();
    ArticleReaders.all().forEach(reader -> assertThat(out.toString()).contains(reader.name()));
    Exporters.all().forEach(exporter -> assertThat(out.toString()).contains(exporter.name()));
  }

  @Test
  void makesWhatItSaysAndCheckFindsItSound() {
    var decks = folder.resolve("decks");
    assertThat(run("make", "samples/finland-joins-nato.txt", "-o", decks.toString())).isZero();
    assertThat(out.toString()).contains("finland-joins-nato.html").contains(" items (");
    assertThat(run("check", decks.resolve("finland-joins-nato.json").toString())).isZero();
    assertThat(out.toString()).contains("sound").contains("key alone the longest: ");
  }

  @Test
  void aReaderIsTakenByNameAndOneThatThereIsNotIsAUsageFault() {
    var decks = folder.resolve("decks").toString();
    assertThat(run("make", "samples/finland-joins-nato.txt", "-o", decks, "--from", "text"))
        .isZero();
    assertThat(run("make", "samples/finland-joins-nato.txt", "-o", decks, "--from", "telex"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("no reader 'telex'", "quizette formats");
  }

  @Test
  void theChoosyGetFewerItemsAndTheGenerousMore() throws Exception {
    var counts = new ArrayList<Integer>();
    for (var how : List.of("strict", "usual", "GENEROUS")) {
      var decks = folder.resolve(how);
      run("make", "samples", "--together", "All", "-o", decks.toString(), "--choosy", how);
      var deck = decks.resolve("all.json");
      counts.add(Files.exists(deck) ? DeckJson.read(deck).notes().size() : 0);
    }
    assertThat(counts).isSorted();
    assertThat(counts.get(0)).isLessThan(counts.get(2));
    assertThat(run("make", "samples", "--choosy", "picky")).isEqualTo(2);
    assertThat(err.toString()).contains("picky", "STRICT, USUAL, GENEROUS");
  }

  @Test
  void topicsAndDifficultiesCanBeLeftOut() throws Exception {
    var text = folder.resolve("bomb.txt");
    Files.writeString(
        text,
        """
        Title: Bomb in Mombasa
        Published: 2024-03-15

        The World Bank lent Kenya 1.2 billion dollars after the bombing of Mombasa.
        """);
    var made = List.of("make", text.toString(), "-o", folder.toString(), "--explain");
    for (var wish : List.of("--avoid=violence,sex", "--profile=class")) {
      out.getBuffer().setLength(0);
      run(Stream.concat(made.stream(), Stream.of(wish)).toArray(String[]::new));
      assertThat(out.toString()).contains("avoided: its sentence is sensitive-violence");
    }
    out.getBuffer().setLength(0);
    run(Stream.concat(made.stream(), Stream.of("--difficulty=easy")).toArray(String[]::new));
    assertThat(out.toString()).contains(": difficulty: ").doesNotContain("avoided");
    assertThat(run("make", text.toString(), "--avoid", "weather")).isEqualTo(2);
  }

  @Test
  void explainGivesEachRejectedCandidateItsReason() {
    run("make", "samples/finland-joins-nato.txt", "-o", folder.toString(), "--explain");
    assertThat(out.toString().lines().filter(line -> line.startsWith("  sentence ")))
        .isNotEmpty()
        .allMatch(line -> line.matches("  sentence \\d+, (choice|cloze), '.*': [a-z-]+: .+"));
  }

  @Test
  void aSecondRunChangesNoByte() throws Exception {
    var deck = folder.resolve("croatia-euro-schengen.json");
    run("make", "samples/croatia-euro-schengen.txt", "-o", folder.toString());
    var first = Files.readString(deck);
    run(
        "make",
        "samples/croatia-euro-schengen.txt",
        "-o",
        folder.toString(),
        "--today",
        "2031-01-01");
    assertThat(Files.readString(deck)).isEqualTo(first);
  }

  @Test
  void togetherMakesOneDeckOfAll() throws Exception {
    run(
        "make",
        "samples",
        "-o",
        folder.toString(),
        "--together",
        "A week of news",
        "--format",
        "json");
    try (var files = Files.list(folder)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".json")))
          .containsExactly("a-week-of-news.json");
    }
  }

  @Test
  void quietPrintsNothing() {
    run("make", "samples/bennu-samples.txt", "-o", folder.toString(), "-q");
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void onlyTheKindsAskedForAreMade() throws Exception {
    run("make", "samples/finland-joins-nato.txt", "-o", folder.toString(), "--kinds", "cloze");
    assertThat(Files.readString(folder.resolve("finland-joins-nato.json")))
        .contains("\"kind\": \"cloze\"")
        .doesNotContain("\"kind\": \"choice\"");
  }

  @Test
  void statementsToBeJudgedAreMadeInEveryFormatWhenAskedFor() throws Exception {
    var code =
        run(
            "make",
            "samples/finland-joins-nato.txt",
            "-o",
            folder.toString(),
            "--kinds",
            "truefalse",
            "--format",
            "json,html,moodle,gift,apkg,qti21,aiken,csv,docx,kahoot");
    assertThat(code).isZero();
    assertThat(Files.readString(folder.resolve("finland-joins-nato.json")))
        .contains("\"form\": \"true-false\"")
        .doesNotContain("\"kind\": \"cloze\"");
    assertThat(run("check", folder.resolve("finland-joins-nato.json").toString())).isZero();
  }

  @Test
  void anUndatedArticleAsksForTheDate() {
    run("make", "samples/us-pakistan-talks.txt", "-o", folder.toString());
    assertThat(err.toString()).contains("--date");
  }
}
