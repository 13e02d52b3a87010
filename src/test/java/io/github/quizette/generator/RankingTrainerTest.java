package io.github.quizette.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.quizette.diagnostic.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTrainerTest {
  private static final String SOUND =
      "a1\t12ab34cd\tchoice\tjudge1\tyyyyyyyyyy\tP\tlead=1;late=0.5";

  @TempDir Path folder;

  /** Of each article an item of the lead that passes and one of the tail that does not. */
  private static List<Rating> separable() {
    return IntStream.range(0, 48)
        .mapToObj(i -> rating("a" + i / 2, i % 2 == 0, Map.of(i % 2 == 0 ? "lead" : "tail", 1.0)))
        .toList();
  }

  private static Rating rating(String article, boolean passes, Map<String, Double> features) {
    var rows = passes ? "yyyyyy----" : "yyyyyn----";
    return new Rating(article, "c0de", false, "judge1", rows, passes ? 'P' : 'F', features);
  }

  @Test
  void itemsThatPassComeFirstOnArticlesThatWereLeftOut() {
    var gain = RankingTrainer.gain(separable());
    assertThat(gain.items()).isEqualTo(48);
    assertThat(gain.base()).isEqualTo(0.5);
    assertThat(gain.first()).isEqualTo(1);
    assertThat(gain.auc()).isEqualTo(1);
  }

  @Test
  void aSmallEditStandsBetweenAPassAndAFailure() {
    var edited =
        IntStream.range(0, 24)
            .mapToObj(
                i ->
                    new Rating(
                        "a" + i, "c0de", false, "judge1", "yyynyy----", 'M', Map.of("edit", 1.0)))
            .toList();
    var all = new ArrayList<>(separable());
    all.addAll(edited);
    var verdict = RankingTrainer.fit(all).verdict();
    assertThat(verdict.probability(Map.of("edit", 1.0)))
        .isBetween(
            verdict.probability(Map.of("tail", 1.0)) + 0.1,
            verdict.probability(Map.of("lead", 1.0)) - 0.1)
        .isCloseTo(0.4, within(0.05));
  }

  @Test
  void eachRowOfTheRubricHasAModelOfItsOwn() {
    var model = RankingTrainer.fit(separable());
    assertThat(model.rows()).hasSameSizeAs(RankingTrainer.ROWS);
    var worth = model.rows().get(RankingTrainer.ROWS.indexOf("worth"));
    var key = model.rows().get(RankingTrainer.ROWS.indexOf("key"));
    assertThat(worth.probability(Map.of("tail", 1.0))).isLessThan(0.3);
    assertThat(key.probability(Map.of("tail", 1.0))).isGreaterThan(0.7);
  }

  @Test
  void theSameRatingsGiveTheSameBytes() throws Exception {
    var once = folder.resolve("once.tsv");
    var again = folder.resolve("again.tsv");
    RankingTrainer.train(separable(), once);
    RankingTrainer.train(separable(), again);
    assertThat(again).hasSameBinaryContentAs(once);
    assertThat(Files.readAllLines(once))
        .anyMatch(line -> line.matches("lead(\t-?\\d+\\.\\d{4}){8}"))
        .anyMatch(line -> line.matches("tail(\t-?\\d+\\.\\d{4}){8}"));
  }

  @Test
  void theRankingThatIsShippedIsTrainedOnTheRatingsThatAreKept() throws Exception {
    var made = folder.resolve("ranking.tsv");
    RankingTrainer.train(Rating.readAll(Path.of("training/ratings")), made);
    assertThat(made)
        .hasSameBinaryContentAs(
            Path.of("src/main/resources/io/github/quizette/generator/ranking.tsv"));
  }

  @Test
  void ratingsAreReadFromAllFilesOfAFolder() throws Exception {
    Files.writeString(folder.resolve("2.tsv"), SOUND.replace("a1", "a2") + "\n");
    Files.writeString(folder.resolve("1.tsv"), "# judged in May\n" + SOUND + "\n");
    Files.writeString(folder.resolve("README.md"), "no rating");
    var ratings = Rating.readAll(folder);
    assertThat(ratings).extracting(Rating::article).containsExactly("a1", "a2");
    assertThat(ratings.get(0).features()).isEqualTo(Map.of("lead", 1.0, "late", 0.5));
    assertThat(ratings.get(0).strict()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a1\t12ab34cd\tchoice",
        "a1\t12ab34cd\tessay\tjudge1\tyyyyyyyyyy\tP\tlead=1",
        "a1\t12ab34cd\tchoice\tjudge1\tyyyyyyyyyx\tP\tlead=1",
        "a1\t12ab34cd\tchoice\tjudge1\tyyyyyyyyyy\tQ\tlead=1",
        "a1\t12ab34cd\tchoice\tjudge1\tyyyyyyyyyy\tP\tlead=much",
        "a1\t12ab34cd\tchoice\tjudge1\tyyyyyyyyyy\tP\tlead"
      })
  void aBrokenLineIsNamedByFileAndLine(String broken) throws Exception {
    var file = Files.writeString(folder.resolve("r.tsv"), "# judged\n" + SOUND + "\n" + broken);
    assertThatThrownBy(() -> Rating.read(file))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(file + ":3: error: no rating: ");
  }

  @Test
  void aFolderWithoutRatingsIsRefused() {
    assertThatThrownBy(() -> Rating.readAll(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no rating in it");
  }
}
