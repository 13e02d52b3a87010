package io.github.quizette.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.fact.ClauseFactFinder;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Item;
import io.github.quizette.nlp.Annotator;
import io.github.quizette.nlp.ArticleAnnotator;
import io.github.quizette.reader.ArticleReaders;
import io.github.quizette.reader.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts of leads that no rule may be in the way of. Tried on all candidates. */
class LeadFactsTest {
  private static final Annotator ANNOTATOR = ArticleAnnotator.create();
  private static final FactQuizGenerator GENERATOR = QuizGenerators.standard();

  private static List<Item> make(String text) throws Exception {
    var header = "Title: Harbour of Mombasa is rebuilt\nPublished: 2024-03-15\n\n";
    var source = Source.ofText("test", header + text);
    try (var articles = ArticleReaders.forSource(source).read(source)) {
      var article = ANNOTATOR.annotate(articles.toList().get(0));
      var facts = new ClauseFactFinder().find(article);
      return GENERATOR.candidates(article, facts, QuizSettings.DEFAULT, new ArrayList<>()).stream()
          .map(Candidate::item)
          .toList();
    }
  }

  private static List<String> stems(String text) throws Exception {
    return make(text).stream().map(item -> item.stem().text()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Tuesday a fire in Mombasa killed 12 and injured 40.|killed ____ and injured 40",
        "The blast in Mombasa on Tuesday left 14 dead and 30 wounded.|left ____ dead and 30",
        "Police in Mombasa arrested three on Tuesday.|arrested ____ in March 2024",
        "Kenya beat Uganda on Tuesday in front of a crowd of 38,000 in Mombasa.|crowd of ____",
        "Kenya won 39 of Africa's 54 seats in Mombasa on Tuesday.|Kenya won ____ of Africa's 54",
        "Kenya sent 500 medical personnel to Mombasa on Tuesday.|Kenya sent ____ medical",
      })
  void numbersWithoutANounOfTheirOwnAreCounted(String text, String stem) throws Exception {
    assertThat(stems(text)).anyMatch(made -> made.contains(stem));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The actor Omar Said died on Tuesday in Mombasa at the age of 87.",
        "The actor Omar Said, 87, died on Tuesday in Mombasa.",
      })
  void howOldSomebodyWasIsAskedWhereTheDeathIsTheNews(String text) throws Exception {
    assertThat(make(text)).anyMatch(item -> item.key().equals("87"));
  }

  @Test
  void anAgeIsASideMatterElsewhere() throws Exception {
    assertThat(make("The actor Omar Said, 87, opened the harbour of Mombasa on Tuesday."))
        .noneMatch(item -> item.key().equals("87"));
  }

  @Test
  void whoReignsUnderOneNameIsAskedForWithTheTitle() throws Exception {
    assertThat(make("On Tuesday, Pope Francis opened the harbour of Mombasa."))
        .anyMatch(item -> item.key().equals("Pope Francis"));
  }

  @Test
  void aTimeToTheHundredthHasOptionsNearIt() throws Exception {
    assertThat(make("Omar Said won gold in Mombasa on Tuesday with a time of 47.42 seconds."))
        .anyMatch(item -> item.key().equals("47.42 seconds"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A woman has been sentenced to ten years in Kenya for the fire.|woman was sentenced to",
        "Kenya has expelled a team of the World Bank from Mombasa.|Kenya expelled a team",
      })
  void thePerfectOfALeadIsAPastWhenItIsAskedAbout(String text, String stem) throws Exception {
    assertThat(stems(text)).anyMatch(made -> made.contains("March 2024") && made.contains(stem));
  }

  @Test
  void aPerfectOfWhatGoesOnStays() throws Exception {
    assertThat(stems("Kenya has always paid the World Bank for the harbour of Mombasa."))
        .noneMatch(stem -> stem.contains("Kenya always paid"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Tuesday Kenya closed the harbour of Mombasa until June.|until June 2024",
        "Uganda was told of the March 2 resignation of minister Omar Said in Mombasa."
            + "|the March 2024 resignation",
        "Earlier this year, Kenya lent Uganda 3 billion dollars for a railway.|In 2024, ____ lent",
        "A fire destroyed the World Bank office in Mombasa at about 8:10 am on Tuesday.|office in ____",
      })
  void timesFindTheirPlace(String text, String stem) throws Exception {
    assertThat(stems(text))
        .anyMatch(made -> made.contains(stem))
        .noneMatch(s -> s.contains("8:10"));
  }

  @Test
  void whatARelativeClauseTellsOfIsAskedInTheMainClauseToo() throws Exception {
    assertThat(
            stems(
                "On Tuesday Kenya paid for the railway of Nairobi, which the World Bank had built."))
        .anyMatch(stem -> stem.startsWith("In March 2024 Kenya paid for the railway of ____"));
  }

  @Test
  void whatSomebodyAnnouncedIsToldWithWhoDid() throws Exception {
    assertThat(stems("On Tuesday Kenya announced that it would lend Uganda 3 billion dollars."))
        .anyMatch(stem -> stem.contains("announced that it would lend"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "State media said on Tuesday that Kenya had paid 3 billion dollars to Uganda."
            + "|According to state media,",
        "A company spokesman said on Tuesday that Kenya had paid 3 billion dollars to Uganda."
            + "|According to a company spokesman,",
      })
  void manyWhoSpeakAsOneAndOneWhoSpeaksForOthersOwnAClaim(String text, String owner)
      throws Exception {
    assertThat(stems(text)).anyMatch(stem -> stem.startsWith(owner));
  }

  @Test
  void whoSaysThatSomebodyDiedMattersLittle() throws Exception {
    assertThat(stems("The actor Omar Said died in Mombasa on Tuesday, his family said."))
        .anyMatch(stem -> stem.equals("The actor ____ died in Mombasa in March 2024."));
  }

  @Test
  void aDayBeforeANameIsNoPartOfIt() throws Exception {
    assertThat(stems("On Tuesday Kenya lent Uganda 3 billion dollars for a railway."))
        .anyMatch(stem -> stem.contains("____ lent Uganda"));
  }

  @Test
  void bothWithItsTwoLeansOnNothing() throws Exception {
    assertThat(stems("On Tuesday the World Bank lent both Kenya and Uganda 3 billion dollars."))
        .anyMatch(stem -> stem.contains("lent both Kenya and ____"));
  }

  @Test
  void anExampleWithSuchAsPointsNowhere() throws Exception {
    assertThat(
            stems(
                "On Tuesday the World Bank lent Kenya 3 billion dollars for goods such as steel."))
        .anyMatch(stem -> stem.contains("such as steel"));
  }

  @Test
  void theYearOfAnotherVerbDoesNotMakeItBackground() throws Exception {
    assertThat(stems("On Tuesday Kenya paid for the harbour planned by the World Bank in 2017."))
        .isNotEmpty();
  }

  @Test
  void aPartOfAWholeIsNoQuestionOfHowMany() throws Exception {
    assertThat(stems("Kenya won 39 of Africa's 54 seats in Mombasa on Tuesday."))
        .noneMatch(stem -> stem.matches("(?i).*how many seats.*of Africa.*"));
  }

  @Test
  void aWordThatLeansBackGoes() throws Exception {
    assertThat(stems("Kenya paid Uganda 3 billion dollars for a railway on Tuesday too."))
        .isNotEmpty()
        .noneMatch(stem -> stem.contains("too"));
  }

  @Test
  void aSpanToldInTwoIsOneAnswer() throws Exception {
    assertThat(make("A treasurer in Mombasa was jailed on Tuesday for five years and four months."))
        .anyMatch(item -> item.key().equals("five years and four months"));
  }

  @Test
  void ofALongLeadTheMainClauseIsEnough() throws Exception {
    assertThat(
            stems(
                "Police in Kenya have arrested 17 people accused of selling cheap seed oil from"
                    + " Uganda as olive oil of the best groves, in a fraud that the World Bank says"
                    + " took in restaurants, hotels, a number of well known supermarkets and at"
                    + " least two of the ships that call at Mombasa every week of the year."))
        .anyMatch(stem -> stem.contains("police in Kenya arrested ____ people"));
  }

  @Test
  void earlyHoursGoWithTheirDay() throws Exception {
    assertThat(stems("A fire destroyed the World Bank's office in the early hours of Tuesday."))
        .noneMatch(stem -> stem.contains("hours of March"));
  }

  @Test
  void aDayOfTheNextWeeksIsNotOfAYearAgo() throws Exception {
    assertThat(stems("Kenya met Uganda on Tuesday, with the next game in Mombasa on March 26."))
        .noneMatch(stem -> stem.contains("2023"));
  }

  @Test
  void aSpanOfTimeLeansOnNoDay() throws Exception {
    assertThat(stems("Kenya paid Uganda 3 billion dollars on Tuesday over the next eight days."))
        .isNotEmpty()
        .noneMatch(stem -> stem.contains("the next"));
  }

  @Test
  void whoeverIsSingledOutGoesWithTheWords() throws Exception {
    assertThat(
            stems("On Tuesday Kenya freed 23 people near Mombasa, among them a baby born at sea."))
        .isNotEmpty()
        .noneMatch(stem -> stem.contains("baby"));
  }

  @Test
  void theHintSaysWhatIsToBeTyped() throws Exception {
    assertThat(hints("Kenya rebuilt 40 kilometers of railway near Mombasa on Tuesday."))
        .contains("a number and its unit");
    assertThat(hints("The actor Omar Said died on Tuesday in Mombasa at the age of 87."))
        .contains("an age");
    assertThat(hints("Divers found cracks in a ferry on Tuesday at Greenhaven in Kenya."))
        .contains("a place");
  }

  private static List<String> hints(String text) throws Exception {
    return make(text).stream()
        .map(Item::interaction)
        .filter(Interaction.TextEntry.class::isInstance)
        .map(entry -> ((Interaction.TextEntry) entry).hint())
        .toList();
  }
}
