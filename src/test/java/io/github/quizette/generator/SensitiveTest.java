package io.github.quizette.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.fact.ClauseFactFinder;
import io.github.quizette.item.Difficulty;
import io.github.quizette.item.Item;
import io.github.quizette.item.Rejection;
import io.github.quizette.item.SensitiveTopic;
import io.github.quizette.nlp.Annotator;
import io.github.quizette.nlp.ArticleAnnotator;
import io.github.quizette.reader.ArticleReaders;
import io.github.quizette.reader.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Topics and difficulties that a user does not want, and what the tables add to an item. */
class SensitiveTest {
  private static final Annotator ANNOTATOR = ArticleAnnotator.create();
  private static final FactQuizGenerator GENERATOR = QuizGenerators.standard();
  private static final String CALM =
      "The World Bank lent Kenya 1.2 billion dollars for the harbour.";

  private record Made(List<Item> items, List<Rejection> rejections) {}

  private static Made make(String text, QuizSettings settings) throws Exception {
    var header = "Title: Harbour of Mombasa\nPublished: 2024-03-15\n\n";
    var source = Source.ofText("test", header + text);
    try (var articles = ArticleReaders.forSource(source).read(source)) {
      var article = ANNOTATOR.annotate(articles.toList().get(0));
      var rejections = new ArrayList<Rejection>();
      var facts = new ClauseFactFinder().find(article);
      var candidates = GENERATOR.candidates(article, facts, settings, rejections);
      return new Made(candidates.stream().map(Candidate::item).toList(), rejections);
    }
  }

  private static QuizSettings avoiding(SensitiveTopic... topics) {
    var usual = QuizSettings.DEFAULT;
    return new QuizSettings(
        usual.items(), usual.options(), usual.kinds(), usual.difficulties(), Set.of(topics));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The World Bank lent Kenya 1.2 billion dollars after the bombing of Mombasa. | VIOLENCE",
        "A court in Mombasa sentenced a sailor of Kenya for rape to nine years. | SEX",
        "The World Bank gave Kenya two million dollars against suicide in Mombasa. | SUICIDE",
        "The World Bank gave Kenya two million dollars against abuse of children in Mombasa. | MINORS",
        "The World Bank gave 300 victims of the storm in Mombasa a house. | VICTIMS"
      })
  void anItemOnATopicHasItsTagAndCanBeAvoided(String text, SensitiveTopic topic) throws Exception {
    var made = make(text, QuizSettings.DEFAULT);
    assertThat(made.items())
        .isNotEmpty()
        .allSatisfy(item -> assertThat(item.tags()).contains(topic.tag()));
    var without = make(text, avoiding(topic));
    assertThat(without.items()).isEmpty();
    assertThat(without.rejections()).extracting(Rejection::rule).contains("avoided");
  }

  @Test
  void newsOfMoneyHasNoSuchTag() throws Exception {
    assertThat(make(CALM, avoiding(SensitiveTopic.values())).items())
        .isNotEmpty()
        .allSatisfy(item -> assertThat(item.tags()).noneMatch(t -> t.startsWith("sensitive")));
  }

  @Test
  void onlyWantedDifficultiesAreMade() throws Exception {
    var usual = QuizSettings.DEFAULT;
    var easy =
        new QuizSettings(
            usual.items(), usual.options(), usual.kinds(), Set.of(Difficulty.EASY), Set.of());
    var made = make(CALM, easy);
    assertThat(made.items()).allMatch(item -> item.difficulty() == Difficulty.EASY);
    assertThat(made.rejections()).extracting(Rejection::rule).contains("difficulty");
  }

  @Test
  void theTablesAddALineOfBackground() throws Exception {
    assertThat(make(CALM, QuizSettings.DEFAULT).items())
        .filteredOn(item -> item.key().equals("World Bank"))
        .isNotEmpty()
        .allSatisfy(item -> assertThat(item.background()).contains("World Bank"));
  }
}
