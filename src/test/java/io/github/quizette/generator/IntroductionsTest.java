package io.github.quizette.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.fact.ClauseFactFinder;
import io.github.quizette.item.Interaction.TextEntry;
import io.github.quizette.nlp.Annotator;
import io.github.quizette.nlp.ArticleAnnotator;
import io.github.quizette.reader.ArticleReaders;
import io.github.quizette.reader.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a stem says who is asked for, and when a thing was. Tried on all candidates. */
class IntroductionsTest {
  private static final Annotator ANNOTATOR = ArticleAnnotator.create();
  private static final FactQuizGenerator GENERATOR = QuizGenerators.standard();

  private static List<Candidate> candidates(String published, String text) throws Exception {
    var header = "Title: Harbour of Mombasa is rebuilt\nPublished: " + published + "\n\n";
    var source = Source.ofText("test", header + text);
    try (var articles = ArticleReaders.forSource(source).read(source)) {
      var article = ANNOTATOR.annotate(articles.toList().get(0));
      var facts = new ClauseFactFinder().find(article);
      return GENERATOR.candidates(article, facts, QuizSettings.DEFAULT, new ArrayList<>());
    }
  }

  private static List<String> completions(String published, String text) throws Exception {
    return candidates(published, text).stream()
        .map(Candidate::item)
        .filter(item -> item.interaction() instanceof TextEntry)
        .map(item -> item.stem().text())
        .toList();
  }

  @Test
  void aRoleThatTheStoryTellsElsewhereStandsBeforeTheGap() throws Exception {
    assertThat(
            completions(
                "2024-03-15",
                "The World Bank will rebuild the harbour of Mombasa. Swedish architect Lena"
                    + " Holmberg drew the first plans. On Tuesday, Lena Holmberg opened the new"
                    + " harbour of Mombasa for Kenya."))
        .anyMatch(
            stem ->
                stem.startsWith("In March 2024, Swedish architect ____ opened the new harbour"));
  }

  @Test
  void noRoleStandsBesideATitleThatTheSentenceHas() throws Exception {
    assertThat(
            completions(
                "2024-03-15",
                "Swedish architect Lena Holmberg drew the first plans. On Tuesday, engineer Lena"
                    + " Holmberg opened the new harbour of Mombasa for Kenya."))
        .noneMatch(stem -> stem.contains("architect engineer"))
        .noneMatch(stem -> stem.contains("engineer architect"));
  }

  @Test
  void aRoleThatSaysNothingAloneIsNoIntroduction() throws Exception {
    assertThat(
            completions(
                "2024-03-15",
                "The World Bank will rebuild the harbour of Mombasa for leader Lena Holmberg. On"
                    + " Tuesday, Lena Holmberg opened the new harbour of Mombasa for Kenya."))
        .isNotEmpty()
        .noneMatch(stem -> stem.contains("leader ____") || stem.contains("leader Lena"));
  }

  @Test
  void anOfficeOfAnotherCountryGetsItsCountry() throws Exception {
    assertThat(
            completions(
                "2024-03-15",
                "On Tuesday, President Andrzej Duda opened the new harbour of Mombasa together with"
                    + " the World Bank."))
        .isNotEmpty()
        .allMatch(
            stem -> !stem.contains("____ opened") || stem.contains("Poland’s President ____"));
  }

  @Test
  void whatWasUnderWayInAPastMonthIsPast() throws Exception {
    assertThat(
            completions(
                "2024-03-15",
                "On Tuesday, the voters of Mombasa are called to the polls of the World Bank by"
                    + " Kenya. On Tuesday, the World Bank is lending Kenya 1.2 billion dollars."))
        .isNotEmpty()
        .noneMatch(stem -> stem.contains("are called") || stem.contains("is lending"));
  }

  @Test
  void whatHasBeenReportedHadBeen() throws Exception {
    assertThat(
            completions(
                "2024-03-15",
                "The World Bank said on Tuesday that 1.2 billion dollars have been lent to Kenya."))
        .noneMatch(stem -> stem.contains("have been"));
  }

  @Test
  void atTheStartOfAMonthOnlyTheYearIsSure() throws Exception {
    var text = "The World Bank lent Kenya 1.2 billion dollars for the harbour of Mombasa.";
    assertThat(completions("2024-03-15", text)).anyMatch(stem -> stem.contains("In March 2024,"));
    assertThat(completions("2024-03-02", text))
        .anyMatch(stem -> stem.startsWith("In 2024,"))
        .noneMatch(stem -> stem.contains("March"));
    assertThat(completions("2024-01-02", text)).isNotEmpty().noneMatch(s -> s.contains("2024"));
  }

  @Test
  void wordsForPeopleHaveNoCapitals() throws Exception {
    assertThat(
            completions(
                "2024-03-15",
                "On Tuesday, the World Bank invited 40 foreign Leaders to the harbour of Mombasa."
                    + " The leaders of Kenya came too."))
        .isNotEmpty()
        .noneMatch(stem -> stem.contains("Leaders"));
  }
}
