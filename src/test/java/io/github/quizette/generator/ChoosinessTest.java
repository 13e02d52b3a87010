package io.github.quizette.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.fact.ClauseFactFinder;
import io.github.quizette.nlp.ArticleAnnotator;
import io.github.quizette.reader.ArticleReaders;
import io.github.quizette.reader.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChoosinessTest {
  private static final List<Candidate> CANDIDATES = new ArrayList<>();
  private static final QuizSettings MANY = new QuizSettings(50, 4, QuizSettings.DEFAULT.kinds());
  private final Selection selection = new Selection();

  @BeforeAll
  static void makeCandidates() throws Exception {
    var source =
        Source.ofText("final", Files.readString(Path.of("samples/womens-world-cup-final.txt")));
    try (var articles = ArticleReaders.forSource(source).read(source)) {
      var article = ArticleAnnotator.create().annotate(articles.toList().get(0));
      CANDIDATES.addAll(
          QuizGenerators.standard()
              .candidates(article, new ClauseFactFinder().find(article), MANY, new ArrayList<>()));
    }
    assertThat(CANDIDATES).hasSizeGreaterThan(3);
  }

  /** The candidates, as if the ranking thought the same of all of them. */
  private static List<Candidate> scored(double score) {
    return CANDIDATES.stream().map(one -> scored(one, score)).toList();
  }

  private static Candidate scored(Candidate one, double score) {
    return new Candidate(
        one.item(), one.fact(), score, one.features(), one.place(), one.headline());
  }

  @ParameterizedTest
  @CsvSource({
    "STRICT, 0.6, true",
    "STRICT, 0.49, false",
    "USUAL, 0.6, true",
    "USUAL, 0.24, false",
    "GENEROUS, 0.21, true",
    "GENEROUS, 0.11, true",
    "GENEROUS, 0.09, false",
  })
  void whatIsLessLikelyThanAskedForIsNotOffered(
      Choosiness choosiness, double score, boolean offered) {
    var chosen = selection.choose(scored(score), MANY.with(choosiness));
    assertThat(!chosen.isEmpty()).isEqualTo(offered);
  }

  @Test
  void whereNothingIsLikelyTheBestStandsAloneAsUsualButNotWhenStrict() {
    var usual = MANY.with(Choosiness.USUAL);
    assertThat(selection.choose(scored(0.31), usual)).hasSize(1);
    assertThat(selection.choose(scored(0.31), MANY.with(Choosiness.STRICT))).isEmpty();
    assertThat(selection.choose(scored(0.31), MANY.with(Choosiness.GENEROUS)))
        .hasSizeGreaterThan(1);
  }

  @Test
  void theGenerousFillUpWithWhatIsLessLikelyAsFarAsItIsWanted() {
    var mixed = new ArrayList<>(scored(0.15));
    mixed.set(0, scored(CANDIDATES.get(0), 0.9));
    var generous = MANY.with(Choosiness.GENEROUS);
    var filled = selection.choose(mixed, generous);
    assertThat(filled).hasSizeGreaterThan(1).contains(mixed.get(0));
    assertThat(selection.choose(mixed, MANY)).containsExactly(mixed.get(0));
    var two = new QuizSettings(2, 4, QuizSettings.DEFAULT.kinds()).with(Choosiness.GENEROUS);
    assertThat(selection.choose(mixed, two)).hasSize(2).isSubsetOf(filled);
  }

  @ParameterizedTest
  @EnumSource(Choosiness.class)
  void noTwoItemsGiveEachOtherAwayHoweverManyAreWanted(Choosiness choosiness) {
    for (var score : List.of(0.15, 0.3, 0.7)) {
      var chosen = selection.choose(scored(score), MANY.with(choosiness));
      for (var one : chosen) {
        assertThat(chosen)
            .filteredOn(other -> !other.equals(one))
            .noneMatch(other -> Selection.clash(one, other));
      }
    }
  }

  @Test
  void settingsKeepAllElse() {
    var generous = MANY.with(Choosiness.GENEROUS);
    assertThat(generous.with(Choosiness.USUAL)).isEqualTo(MANY);
    assertThat(QuizSettings.DEFAULT.choosiness()).isEqualTo(Choosiness.USUAL);
    var statements =
        new QuizSettings(5, 4, Set.of(QuizSettings.Kind.STATEMENTS)).with(Choosiness.STRICT);
    assertThat(statements.sources().choosiness()).isEqualTo(Choosiness.STRICT);
  }
}
