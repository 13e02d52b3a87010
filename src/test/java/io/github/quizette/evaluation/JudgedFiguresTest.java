package io.github.quizette.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.quizette.diagnostic.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgedFiguresTest {
  private static final String CHOICE = "y y y y y y y y y y";
  private static final String CLOZE = "y y y y y y - - - -";

  @TempDir Path folder;

  /** Three articles, the last without items; two choices, two completions. */
  private SheetTable sheets() throws Exception {
    Files.writeString(
        folder.resolve("items.tsv"),
        "port\ta\tchoice\tlead=1\nport\tb\tchoice\t\nport\tc\tcloze\tlate=0.5\nmoon\td\tcloze\t\nrain\n");
    return SheetTable.read(folder);
  }

  private static String said(String item, String rows, String verdict) {
    return (item + " " + rows + " " + verdict).replace(' ', '\t') + "\t\n";
  }

  private void judge(String name, String... lines) throws Exception {
    Files.writeString(folder.resolve(name + ".tsv"), String.join("", lines));
  }

  private List<String> figures() throws Exception {
    var table = sheets();
    return JudgedFigures.of(table, Judge.readAll(folder, table)).stream()
        .map(line -> line.replaceAll(" +", " "))
        .toList();
  }

  private void bothJudge() throws Exception {
    judge(
        "judge1",
        said("port a", CHOICE, "P"),
        said("port b", "y y y y y n y n y y", "F"),
        said("port c", CLOZE, "P"),
        said("moon d", "y n y y y n - - - -", "M"));
    judge(
        "judge2",
        said("moon d", "y n y y y y - - - -", "F"),
        said("port a", CHOICE, "P"),
        said("port b", "y y y y y n y y y y", "F"),
        said("port c", "y y y n y y - - - -", "F"));
  }

  @Test
  void aJudgesFiguresAreThoseComputedByHand() throws Exception {
    bothJudge();
    assertThat(figures().stream().filter(line -> line.startsWith("judge1 ")))
        .containsExactly(
            "judge1 items rated 4 of 4",
            "judge1 strict 50.0 % (95 %: 15.0 to 85.0) 2 of 4",
            "judge1 usable 75.0 % (95 %: 30.1 to 95.4) 3 of 4",
            "judge1 choice strict 50.0 % (95 %: 9.5 to 90.5) 1 of 2",
            "judge1 cloze strict 50.0 % (95 %: 9.5 to 90.5) 1 of 2",
            "judge1 full multiple choice 50.0 % (95 %: 9.5 to 90.5) 1 of 2",
            "judge1 strict items an article 0.67 2 in 3 articles",
            "judge1 no to W 50.0 % (95 %: 15.0 to 85.0) 2 of 4",
            "judge1 no to S 25.0 % (95 %: 4.6 to 69.9) 1 of 4",
            "judge1 no to D2 50.0 % (95 %: 9.5 to 90.5) 1 of 2");
  }

  @Test
  void twoJudgesAgreeBeyondChance() throws Exception {
    bothJudge(); // strict: yes of 2 and 1 in 4, chance 1/2, same 3/4; usable: 3 and 1, 3/8, 2/4
    assertThat(figures().stream().filter(line -> line.startsWith("judge1, judge2 ")))
        .containsExactly(
            "judge1, judge2 agree on strict 75.0 % (95 %: 30.1 to 95.4) 3 of 4",
            "judge1, judge2 kappa of strict 0.50",
            "judge1, judge2 agree on usable 50.0 % (95 %: 15.0 to 85.0) 2 of 4",
            "judge1, judge2 kappa of usable 0.20");
  }

  @Test
  void judgesWhoRatedNoItemInCommonHaveNoKappa() throws Exception {
    judge("judge1", said("port a", CHOICE, "P"));
    judge("judge2", said("port c", CLOZE, "P"));
    assertThat(figures())
        .contains(
            "judge1 items rated 1 of 4",
            "judge1 cloze strict none",
            "judge1, judge2 agree on strict none",
            "judge1, judge2 kappa of strict none");
  }

  @Test
  void theIntervalIsWilsons() {
    var none = new Proportion(0, 10);
    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo(0.2775, within(0.0001));
    assertThat(new Proportion(10, 10).low()).isCloseTo(1 - 0.2775, within(0.0001));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "port a y y; 4 cells",
        "port x y y y y y y - - - - P; there is no item x of port",
        "port a y y y y y y - - - - P; the rows are yyyyyy----",
        "port c y y y y y y y y y y P; the rows are yyyyyyyyyy",
        "port c y y y y y ? - - - - F; the rows are yyyyy?----",
        "port c y y y y y n - - - - P; the verdict P does not suit",
        "port c y y y y y y - - - - M; the verdict M does not suit",
        "port c y y y y y n - - - - pass; the verdict pass does not suit"
      })
  void aLineThatBreaksTheRubricIsNamed(String line, String what) throws Exception {
    judge("judge1", said("moon d", CLOZE, "P"), line.replace(' ', '\t'));
    assertThatThrownBy(this::figures)
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(folder.resolve("judge1.tsv") + ":2: error: " + what);
  }

  @Test
  void anItemIsRatedOnce() throws Exception {
    judge("judge1", said("port a", CHOICE, "P"), said("port a", CHOICE, "P"));
    assertThatThrownBy(this::figures).hasMessageContaining("judge1.tsv:2: error: the item a is");
  }

  @Test
  void aFolderWithoutJudgesIsRefused() {
    assertThatThrownBy(this::figures)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no judge's file");
  }

  @Test
  void theTableIsCheckedLineByLine() throws Exception {
    var file = Files.writeString(folder.resolve("items.tsv"), "port\ta\tcloze\t\nport\tb\tessay\t");
    assertThatThrownBy(() -> SheetTable.read(folder))
        .hasMessageStartingWith(file + ":2: error: no item of a sheet");
    assertThat(sheets().lines()).isEqualTo(Files.readAllLines(file));
  }
}
