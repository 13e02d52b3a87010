package io.github.quizette.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.fact.ClauseFactFinder;
import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Item;
import io.github.quizette.item.Rejection;
import io.github.quizette.item.Stem;
import io.github.quizette.nlp.Annotator;
import io.github.quizette.nlp.ArticleAnnotator;
import io.github.quizette.reader.ArticleReaders;
import io.github.quizette.reader.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How items hang on their story, tried on all candidates, before any are chosen. */
class StoryTest {
  private static final Annotator ANNOTATOR = ArticleAnnotator.create();
  private static final FactQuizGenerator GENERATOR = QuizGenerators.standard();

  private record Made(List<Item> items, List<Rejection> rejections) {
    List<String> stems() {
      return items.stream().map(Item::stem).map(Stem::text).toList();
    }

    List<String> rules(String key) {
      return rejections.stream()
          .filter(r -> r.candidate().equals(key))
          .map(Rejection::rule)
          .distinct()
          .toList();
    }
  }

  private static Made make(String date, String text) throws Exception {
    var header = "Title: Harbour of Mombasa is rebuilt\nPublished: " + date + "\n\n";
    var source = Source.ofText("test", header + text);
    try (var articles = ArticleReaders.forSource(source).read(source)) {
      var article = ANNOTATOR.annotate(articles.toList().get(0));
      var rejections = new ArrayList<Rejection>();
      var facts = new ClauseFactFinder().find(article);
      var candidates = GENERATOR.candidates(article, facts, QuizSettings.DEFAULT, rejections);
      return new Made(candidates.stream().map(Candidate::item).toList(), rejections);
    }
  }

  private static Made make(String text) throws Exception {
    return make("2024-03-15", text);
  }

  @Test
  void theLeadSaysInWhichMonth() throws Exception {
    assertThat(make("The World Bank lent Kenya 1.2 billion dollars for the harbour.").stems())
        .isNotEmpty()
        .allMatch(stem -> stem.contains("March 2024"));
  }

  @Test
  void inTheFirstDaysOfAMonthTheMonthIsNotGuessed() throws Exception {
    var text = "The World Bank lent Kenya 1.2 billion dollars for the harbour of Mombasa.";
    assertThat(make("2024-03-02", text).stems()).noneMatch(stem -> stem.contains("March"));
  }

  @Test
  void furtherDownTheHeadlineIsTheContextAndHoldsNoKey() throws Exception {
    var made =
        make(
            """
            The World Bank lent Kenya 1.2 billion dollars for the harbour.

            The Chinese firm CRBC builds the new quay with 900 workers from Nairobi.

            Uganda sends a fifth of its goods through Mombasa.
            """);
    var below = made.items().stream().filter(i -> !i.context().isEmpty()).toList();
    assertThat(below)
        .isNotEmpty()
        .allMatch(i -> i.context().equals("Harbour of Mombasa is rebuilt (March 2024)"))
        .noneMatch(i -> i.key().equals("Mombasa"));
  }

  @Test
  void whatHappenedYearsBeforeIsNotAsked() throws Exception {
    var made =
        make(
            """
            The World Bank lent Kenya 1.2 billion dollars for the harbour.

            In 2012, Kenya borrowed 3 billion dollars from China for a railway.
            """);
    assertThat(made.rules("China")).containsOnly("background");
  }

  @Test
  void whatWasToComeIsNotToldAsOfItsMonth() throws Exception {
    var made = make("The World Bank will lend Kenya 1.2 billion dollars for the harbour.");
    assertThat(made.stems()).isEmpty();
    assertThat(made.rejections())
        .anyMatch(rejection -> rejection.reason().startsWith("what was to come"));
  }

  @Test
  void aCountryIsNotAskedBesideItsTown() throws Exception {
    var made = make("The World Bank paid 1.2 billion dollars for a harbour near Nairobi in Kenya.");
    assertThat(made.items()).noneMatch(item -> item.key().equals("Kenya"));
  }

  @Test
  void aSubjectThatIsNoOneInParticularIsLeftAlone() throws Exception {
    var made =
        make(
            """
            The World Bank lent Kenya 1.2 billion dollars for the harbour.

            One is Ada Berg, an engineer of the World Bank from Nairobi.
            """);
    assertThat(made.items()).noneMatch(item -> item.key().equals("Ada Berg"));
  }

  @Test
  void questionWordsMayStandAtTheEnd() throws Exception {
    var made = make("Kenya borrowed 1.2 billion dollars for the harbour from the World Bank.");
    assertThat(made.stems())
        .contains(
            "In March 2024, Kenya borrowed 1.2 billion dollars for the harbour from which institution?");
  }

  @Test
  void aMoreThanMakesNoChoice() throws Exception {
    var made = make("The World Bank lent Kenya more than 1.2 billion dollars for the harbour.");
    assertThat(made.items())
        .filteredOn(item -> item.key().contains("billion"))
        .noneMatch(item -> item.interaction() instanceof Choice);
  }

  @Test
  void howLongAfterAndAsidesInRelativeClausesAreNoKeys() throws Exception {
    var made =
        make(
            """
            The World Bank lent Kenya 1.2 billion dollars two days after an election.

            Nairobi praised the Port Union, which Uganda and the African Union support.
            """);
    assertThat(made.items())
        .noneMatch(item -> item.key().equals("two days"))
        .noneMatch(item -> item.key().equals("African Union"));
  }
}
