package io.github.quizette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs over an archive that are killed, in processes of their own, and gone on with. */
@Timeout(300)
class StoppedRunTest {
  private static final int ARTICLES = 650;
  private static final List<String> COUNTRIES =
      List.of("Vietnam", "Kenya", "Peru", "Portugal", "Morocco", "Nepal", "Chile", "Ghana");

  @TempDir Path folder;
  private final StringWriter err = new StringWriter();
  private Path archive = Path.of("");

  @BeforeEach
  void writeAnArchive() throws IOException {
    var lines = new StringBuilder();
    for (var i = 0; i < ARTICLES; i++) {
      var country = COUNTRIES.get(i % COUNTRIES.size());
      lines.append(
          String.format(
              java.util.Locale.ROOT,
              "{\"title\": \"%s takes loan %d\", \"date\": \"2025-11-12\", \"text\": \"%s received a"
                  + " loan of %d million dollars from the World Bank on Tuesday.\"}%n",
              country,
              i,
              country,
              101 + i));
    }
    archive = Files.writeString(folder.resolve("loans.jsonl"), lines);
  }

  @Test
  void aRunThatIsKilledAndGoneOnWithGivesTheBytesOfOneThatIsNot() throws Exception {
    var first = start();
    while (first.isAlive() && records() == 0) {
      pause();
    }
    kill(first);
    var after = records();
    assertThat(after).isBetween(250L, ARTICLES - 1L);

    var second = start("--resume");
    while (second.isAlive() && records() == after && !isBeingWritten()) {
      pause();
    }
    kill(second);
    assertThat(records()).isBetween(after, ARTICLES - 1L);

    assertThat(make("stopped", "--resume")).isZero();
    assertThat(err.toString()).contains(" done by an earlier run)").contains(", 0 failed");
    assertThat(make("whole")).isZero();
    assertThat(files("stopped")).isEqualTo(files("whole"));
    assertThat(files("whole").keySet())
        .containsExactly(
            ".quizette/loans.state.json",
            ".quizette/loans.stories.json",
            "loans-part-2.html",
            "loans-part-2.json",
            "loans.html",
            "loans.json");
  }

  private List<String> arguments(String decks, String... more) {
    var all =
        new ArrayList<>(
            List.of("make", archive.toString(), "--today", "2025-11-20", "--deck-size", "400"));
    all.addAll(List.of("-o", folder.resolve(decks).toString()));
    all.addAll(List.of(more));
    return all;
  }

  private Process start(String... more) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.quizette.cli.Main"));
    command.addAll(arguments("stopped", more));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(folder.resolve("err.txt").toFile())
        .start();
  }

  private void kill(Process run) throws Exception {
    assertThat(run.isAlive()).as(Files.readString(folder.resolve("err.txt"))).isTrue();
    run.destroyForcibly();
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(run.exitValue()).isNotZero();
  }

  private int make(String decks, String... more) {
    var terminal =
        new Terminal(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            InputStream.nullInputStream(),
            false);
    return Main.run(terminal, arguments(decks, more).toArray(String[]::new));
  }

  private static void pause() throws InterruptedException {
    Thread.sleep(2);
  }

  /** Returns how many records the stopped run says are done; 0 before it says so. */
  private long records() throws IOException {
    var state = folder.resolve("stopped/.quizette/loans.state.json");
    if (!Files.exists(state)) {
      return 0;
    }
    var text = Files.readString(state, StandardCharsets.UTF_8);
    return Long.parseLong(text.replaceFirst("(?s).*\"records\": (\\d+).*", "$1"));
  }

  /** Tells whether a deck stands half written beside the one that it is to replace. */
  private boolean isBeingWritten() throws IOException {
    try (var files = Files.newDirectoryStream(folder.resolve("stopped"), ".*.quizette-tmp")) {
      return files.iterator().hasNext();
    }
  }

  private Map<String, String> files(String decks) throws IOException {
    var files = new TreeMap<String, String>();
    var root = folder.resolve(decks);
    try (var all = Files.walk(root)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    files.remove(".quizette.lock");
    return files;
  }
}
