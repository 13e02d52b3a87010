package io.github.quizette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  private Path sheets() {
    var folder = this.folder.resolve("sheets");
    var samples = List.of("samples/finland-joins-nato.txt", "samples/womens-world-cup-final.txt");
    assertThat(run("evaluate", "items", samples.get(0), samples.get(1), "-o", folder.toString()))
        .isZero();
    return folder;
  }

  /** Lets a judge pass every choice and fail every completion. */
  private static void judge(Path sheets) throws Exception {
    var lines = new ArrayList<String>();
    for (var line : Files.readAllLines(sheets.resolve("items.tsv"))) {
      var cells = List.of(line.split("\t"));
      if (cells.size() > 2) {
        var said = cells.get(2).equals("choice") ? "yyyyyyyyyyP" : "yyyyyn----F";
        lines.add(cells.get(0) + "\t" + cells.get(1) + "\t" + String.join("\t", said.split("")));
      }
    }
    Files.write(sheets.resolve("judge1.tsv"), lines);
  }

  @Test
  void evaluateItemsWritesASheetForEachArticle() throws Exception {
    var sheets = sheets();
    var items = Files.readAllLines(sheets.resolve("items.tsv"));
    assertThat(items)
        .isNotEmpty()
        .anyMatch(
            line ->
                line.matches(
                    "finland-joins-nato\t[0-9a-f]{8}\t(choice|cloze)\t[a-z0-9.=;-]*=[0-9.;a-z=-]+"));
    for (var line : items) {
      var cells = List.of(line.split("\t"));
      if (cells.size() > 2) {
        assertThat(sheets.resolve(cells.get(0) + ".md"))
            .content()
            .startsWith("# Article " + cells.get(0))
            .contains("## " + cells.get(1))
            .doesNotContain("stem.words"); // what an item was chosen by
      }
    }
    assertThat(out.toString()).contains("samples/finland-joins-nato.txt: ");
  }

  @Test
  void sheetsAreNotOverwritten() throws Exception {
    var sheets = sheets();
    assertThat(run("evaluate", "items", "samples/bennu-samples.txt", "-o", sheets.toString()))
        .isEqualTo(1);
    assertThat(err.toString()).contains("there are sheets in it already");
  }

  @Test
  void anArticleThatCannotBeReadIsToldAndTheOthersGoOn() throws Exception {
    var sheets = folder.resolve("sheets");
    var inputs = List.of("nowhere.txt", "samples/finland-joins-nato.txt");
    assertThat(run("evaluate", "items", inputs.get(0), inputs.get(1), "-o", sheets.toString()))
        .isEqualTo(1);
    assertThat(err.toString()).contains("nowhere.txt: error: there is no such file");
    assertThat(sheets.resolve("items.tsv")).content().contains("finland").doesNotContain("nowhere");
  }

  @Test
  void evaluateItemsComputesTheFiguresOfWhatWasJudged() throws Exception {
    var sheets = sheets();
    judge(sheets);
    assertThat(run("evaluate", "items", "--judged", sheets.toString())).isZero();
    assertThat(out.toString().lines())
        .anyMatch(line -> line.matches("judge1 +choice strict +100\\.0 %.*"))
        .anyMatch(line -> line.matches("judge1 +cloze strict +0\\.0 %.*"))
        .anyMatch(line -> line.matches("judge1 +strict items an article .* in 2 articles"));
  }

  @Test
  void evaluateItemsTellsHowItIsUsed() {
    var sheets = folder.resolve("sheets").toString();
    assertThat(run("evaluate", "items")).isEqualTo(2);
    assertThat(run("evaluate", "items", "samples/bennu-samples.txt")).isEqualTo(2);
    assertThat(run("evaluate", "items", "a.txt", "--judged", sheets)).isEqualTo(2);
    assertThat(err.toString()).contains("Give articles and -o DIR");
    assertThat(run("evaluate", "items", "a.txt", "-o", sheets, "--items", "0")).isEqualTo(2);
    assertThat(err.toString()).contains("--items must be at least 1");
    assertThat(run("evaluate", "items", "--judged", sheets)).isEqualTo(1);
    assertThat(err.toString()).contains("items.tsv: error: there is no such file");
  }

  @Test
  void theRankingIsTrainedOnWhatWasJudged() throws Exception {
    var sheets = sheets();
    judge(sheets);
    var ratings = Files.createDirectory(folder.resolve("ratings"));
    var made = ratings.resolve("made.tsv").toString();
    assertThat(run("train", "ratings", "--judged", sheets.toString(), "-o", made)).isZero();
    var model = folder.resolve("ranking.tsv");
    assertThat(run("train", "ranking", "--ratings", ratings.toString(), "-o", model.toString()))
        .isZero();
    assertThat(out.toString()).containsPattern("\\d+ ratings: [0-9.]+ % pass");
    assertThat(model).content().contains("feature\tverdict\t", "\nbias\t", "\nchoice\t");
  }

  @Test
  void aBrokenRatingIsNamedByFileAndLine() throws Exception {
    Files.writeString(folder.resolve("r.tsv"), "# judged\nno rating\n");
    var model = folder.resolve("ranking.out").toString();
    assertThat(run("train", "ranking", "--ratings", folder.toString(), "-o", model)).isEqualTo(1);
    assertThat(err.toString()).contains("r.tsv:2: error: no rating: 1 cells instead of 7");
  }
}
