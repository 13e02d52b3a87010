package io.github.quizette.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.text.Article;
import io.github.quizette.text.Trait;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitnessTest {
  private static final String NEWS =
      """
      The harbour of Skarvik was closed for two days after a crane had fallen into the water on Monday, the port company said in a statement that it put on its site in the evening of the same day.

      Nobody was hurt when it fell, and all the ships that had been waiting were sent on to other ports, the nearest of which is ninety kilometres away and has but one crane that is older still.
      """;

  private static Article article(String text) throws Exception {
    return new TextArticleReader().read(Source.ofText("a.txt", text)).findFirst().orElseThrow();
  }

  private static void isOnly(Trait trait, String text) throws Exception {
    assertThat(article(text).traits()).containsExactly(trait);
  }

  @Test
  void newsIsFit() throws Exception {
    assertThat(article("Title: Crane falls\n\n" + NEWS).traits()).isEmpty();
    assertThat(Fitness.warnings(article(NEWS))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Opinion: Mend the crane",
        "Editorial: the crane must go",
        "Mend the crane | Opinion",
        "Mend the crane – comment",
        "Letters to the editor: cranes"
      })
  void opinionIsKnownByTheHeadline(String title) throws Exception {
    isOnly(Trait.OPINION, "Title: " + title + "\n\n" + NEWS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/opinion/2025/mend-the-crane",
        "https://news.example/commentisfree/mend-the-crane",
        "https://news.example/a/editorials/mend"
      })
  void opinionIsKnownByTheAddress(String url) throws Exception {
    isOnly(Trait.OPINION, "Title: Crane\nUrl: " + url + "\n\n" + NEWS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The views expressed in this article are the author’s own.",
        "Ada Brekke is an opinion columnist for the Skarvik Post."
      })
  void opinionIsKnownByTheNoteBelow(String note) throws Exception {
    isOnly(Trait.OPINION, NEWS + "\n" + note + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title: Opinions differ on the new crane",
        "Title: Column of smoke seen over Skarvik",
        "Title: Editorial staff walk out at the Post",
        "Title: Live music returns to Skarvik"
      })
  void wordsOfOpinionInANewsHeadlineAreNone(String title) throws Exception {
    assertThat(article(title + "\n\n" + NEWS).traits()).isEmpty();
  }

  @Test
  void aLiveBlogIsKnownByHeadlineOrClock() throws Exception {
    isOnly(Trait.LIVE_BLOG, "Title: Crane falls: live updates\n\n" + NEWS);
    isOnly(Trait.LIVE_BLOG, "Title: The crane, as it happened\n\n" + NEWS);
    isOnly(
        Trait.LIVE_BLOG,
        "Title: Crane falls\n\n"
            + NEWS
            + "\n14:05 The port says that it will not open again before Friday at the earliest.\n\n"
            + "13:40 Two tugs have come from the south to hold the crane where it lies now.\n\n"
            + "13:10 The mayor of Skarvik, Helga Aune, is on her way to the eastern quay.\n\n"
            + "12:55 Nobody was hurt, the fire brigade tells reporters at the gate of the port.\n");
  }

  @Test
  void aRecipeIsKnownByItsParts() throws Exception {
    isOnly(
        Trait.RECIPE,
        "Title: Barley soup\n\n"
            + NEWS
            + "\nIngredients\n\n- 200 g barley\n- 2 cups water\n- 1 tbsp oil\n\nMethod\n\n"
            + "Boil the barley in the water for an hour and put the oil in at the end.\n");
  }

  @Test
  void aListOfArticlesIsKnownByItsHeadings() throws Exception {
    var text = new StringBuilder("Title: News of the week\n\n" + NEWS);
    for (var i = 0; i < 14; i++) {
      text.append("\nHeadline of story number ").append(i).append("\n");
    }
    isOnly(Trait.LISTING, text.toString());
  }

  @Test
  void onePageOfSeveralIsKnownByItsFoot() throws Exception {
    isOnly(Trait.ONE_PAGE_OF_SEVERAL, NEWS + "\nPage 1 of 3\n");
  }

  @Test
  void aVeryShortTextIsKnown() throws Exception {
    isOnly(Trait.SHORT, "Title: Crane\n\nThe crane fell into the water on Monday morning.\n");
  }

  @Test
  void eachTraitHasAWarningThatSaysWhatFollows() throws Exception {
    var article = article(NEWS).with(java.util.Set.copyOf(Arrays.asList(Trait.values())));
    var warnings = Fitness.warnings(article);
    assertThat(warnings).hasSize(Trait.values().length);
    assertThat(warnings)
        .allMatch(warning -> warning.severity() == Diagnostic.Severity.WARNING)
        .allMatch(warning -> !warning.advice().isEmpty())
        .extracting(Diagnostic::toString)
        .contains("a.txt: warning: it is an opinion piece; only what it says others said is asked");
  }
}
