package io.github.quizette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainAndEvaluateTest {
  private static final Path MODELS = Path.of("src/main/resources/io/github/quizette/nlp/models");

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
  void trainStandsInNoHelp() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("evaluate").doesNotContain("train");
  }

  @Test
  void trainMakesTheWordClassesThatAreShipped() throws Exception {
    var made = folder.resolve("classes.bin");
    var names = MODELS.resolve("names.bin").toString();
    assertThat(run("train", "word-classes", "--names", names, "-o", made.toString())).isZero();
    assertThat(made).hasSameBinaryContentAs(MODELS.resolve("word-classes.bin"));
  }

  @Test
  void trainTellsWhatItLacks() {
    assertThat(run("train")).isEqualTo(2);
    assertThat(run("train", "names", "-o", "x.bin")).isEqualTo(2);
    assertThat(err.toString()).contains("word-classes", "--corpora=DIR", "--vectors=FILE");
    var corpora = folder.resolve("nowhere").toString();
    var output = folder.resolve("x.bin").toString();
    assertThat(run("train", "tagger", "--corpora", corpora, "-o", output)).isEqualTo(1);
    assertThat(err.toString()).contains("nowhere").contains("no such file");
  }

  @Test
  void evaluateSaysWhatItCannotMeasure() throws Exception {
    var corpora = Files.createDirectory(folder.resolve("corpora")).toString();
    assertThat(run("evaluate", "reading", "--corpora", corpora)).isEqualTo(1);
    assertThat(out.toString().lines())
        .anyMatch(line -> line.startsWith("names: not measured, there is no "))
        .anyMatch(line -> line.startsWith("amounts, right of those found "));
  }

  @Test
  void evaluateWantsAFolder() {
    assertThat(run("evaluate", "reading", "--corpora", "nowhere")).isEqualTo(2);
    assertThat(run("evaluate")).isEqualTo(2);
    assertThat(err.toString()).contains("There is no folder nowhere", "Name what to evaluate");
  }
}
