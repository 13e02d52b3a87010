package io.github.quizette.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizette.nlp.ArticleAnnotator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the floors of {@code quizette evaluate reading} where the corpora are at hand. */
class ReadingFloorsTest {
  static final Path CORPORA = Path.of(System.getProperty("quizette.corpora", "../shared/corpora"));

  /** What does not reach its floor yet; nothing else may fall behind. */
  private static final Set<String> SHORT_SO_FAR = Set.of();

  private static final ReadingData DATA =
      new ReadingData(CORPORA, Path.of("training/labels"), ArticleAnnotator.create());

  static List<Evaluation> evaluations() {
    return Evaluations.reading();
  }

  @ParameterizedTest
  @MethodSource("evaluations")
  void everyFigureReachesItsFloor(Evaluation evaluation) throws Exception {
    for (var needed : evaluation.needs(DATA)) {
      assumeTrue(Files.exists(needed), evaluation.name() + ": not checked, there is no " + needed);
    }
    var figures = evaluation.measure(DATA);
    assertThat(figures).isNotEmpty();
    assertThat(figures)
        .filteredOn(figure -> !SHORT_SO_FAR.contains(figure.name()))
        .allMatch(Figure::ok);
  }

  @Test
  void aFigureTellsWhetherItIsShort() {
    assertThat(Figure.of("names", 78, 78)).hasToString(line("names", " 78.00", "78.0", "ok"));
    assertThat(Figure.of("names", 77.99, 78)).hasToString(line("names", " 77.99", "78.0", "short"));
    assertThat(Figure.of("tags", 100)).hasToString(line("tags", "100.00", "   -", "ok"));
  }

  private static String line(String name, String value, String floor, String word) {
    return name + " ".repeat(44 - name.length()) + " " + value + "   " + floor + "  " + word;
  }
}
