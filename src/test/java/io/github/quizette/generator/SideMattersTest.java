package io.github.quizette.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.ToldHeadlines;
import io.github.quizette.fact.ClauseFactFinder;
import io.github.quizette.item.Item;
import io.github.quizette.item.Rejection;
import io.github.quizette.nlp.Annotator;
import io.github.quizette.nlp.ArticleAnnotator;
import io.github.quizette.reader.ArticleReaders;
import io.github.quizette.reader.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no longer asked, and why; and what a headline adds. */
class SideMattersTest {
  private static final Annotator ANNOTATOR = ArticleAnnotator.create();
  private static final ClauseFactFinder FACTS = new ClauseFactFinder();
  private static final FactQuizGenerator GENERATOR = QuizGenerators.standard();

  private record Made(List<Item> items, List<Rejection> rejections) {}

  private static Made make(String headline, String text) throws Exception {
    var source = Source.ofText("test", "Title: " + headline + "\nPublished: 2024-03-15\n\n" + text);
    try (var articles = ArticleReaders.forSource(source).read(source)) {
      var article = ANNOTATOR.annotate(articles.toList().get(0));
      var rejections = new ArrayList<Rejection>();
      var headlines = new ToldHeadlines(ANNOTATOR, FACTS);
      var candidates =
          GENERATOR.candidates(
              article,
              FACTS.find(article),
              headlines.of(article),
              QuizSettings.DEFAULT,
              rejections);
      return new Made(candidates.stream().map(Candidate::item).toList(), rejections);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bridge fell in March 2024 in Kenya about ten kilometres from Mombasa. | Mombasa | a place that a distance
          In March 2024, Kenya's minister William Ruto and Rachel Ruto had six children. | six | how large a family
          The rescue of the ferry off Kenya took 6 hours, 42 minutes in March 2024. | 6 hours | a piece of a span
          In March 2024, Kenya took bold action against the World Bank in Mombasa. | Mombasa | 'bold' judges
          The World Bank will lend Kenya 1.2 billion dollars for a harbour in Mombasa. | 1.2 billion dollars | what was to come
          """)
  void sideMattersAreNotAsked(String sentence, String key, String reason) throws Exception {
    var made = make("Harbour news", sentence);
    assertThat(made.items()).noneMatch(item -> item.key().equals(key));
    assertThat(made.rejections()).extracting(Rejection::reason).anyMatch(r -> r.startsWith(reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In March 2024, the World Bank recieved 40 ships of Kenya in Mombasa. | Kenya | 'recieved' is misspelt
          Kenya reported 40 new deaths from cholera in March 2024, said the World Bank. | 40 | a figure of one day
          """)
  void slipsAndFiguresOfOneDayAreNotAsked(String sentence, String key, String reason)
      throws Exception {
    sideMattersAreNotAsked(sentence, key, reason);
  }

  @Test
  void whatIsToldOfSeveralAlikeIsNotAsked() throws Exception {
    var same = " received the silver medal of the harbour of Mombasa in March 2024. ";
    var berg = "Norway's minister Ada Berg" + same;
    var both = make("Medals", berg + "Sweden's minister Carl Dunn" + same);
    assertThat(both.items()).noneMatch(item -> item.key().equals("Ada Berg"));
    assertThat(both.rejections())
        .extracting(Rejection::reason)
        .contains("'Carl Dunn' would fit as well");
    assertThat(both.items()).anyMatch(item -> item.key().equals("Mombasa"));
    var one = make("Medals", berg);
    assertThat(one.items()).anyMatch(item -> item.key().equals("Ada Berg"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          US singer Ada Berg opened the harbour of Mombasa in Kenya in March 2024. | Mombasa
          In March 2024, Kenya raised its risk from "moderate" to "high" after a visit of the World Bank. | Kenya
          In March 2024, President William Ruto thanked the World Bank for a letter from his younger brother, Carl Dunn, in Mombasa. | World Bank
          In March 2024, the World Bank lent Kenya 40 ships of the Iran–Iraq War for the harbour of Mombasa. | World Bank
          In March 2024, Senator from Vermont Bernie Sanders visited the harbour of Mombasa in Kenya. | Bernie Sanders
          In March 2024, Ada Berg said the World Bank would lend her 40 ships for the harbour of Mombasa. | Ada Berg
          """)
  void whatIsNoFaultIsAsked(String sentence, String key) throws Exception {
    var made = make("Harbour news", sentence);
    assertThat(made.items()).as("%s", made.rejections()).anyMatch(i -> i.key().equals(key));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Carl Dunn, the head of the harbour of Mombasa in Kenya, died on Tuesday. | In March 2024, ____, the head of the harbour of Mombasa in Kenya, died. | Carl Dunn
          Kenya signed a treaty on 40 ships with the United States on Tuesday in Mombasa. | Kenya signed a treaty on 40 ships with ____ in March 2024 in Mombasa. | the United States
          Police said on Tuesday that Ada Berg of Norway had been found in Mombasa. | According to police, ____ of Norway had been found in Mombasa. | Ada Berg
          """)
  void whatComesFirstOrHasAnArticleOrIsSaidByABodyIsAsked(String text, String stem, String key)
      throws Exception {
    assertThat(make("Harbour news", text).items())
        .anySatisfy(
            item -> {
              assertThat(item.stem().text()).isEqualTo(stem);
              assertThat(item.key()).isEqualTo(key);
            });
  }

  @Test
  void aFamilyNameIsNotThatOfAnotherPerson() throws Exception {
    var made =
        make(
            "Biden visits Mombasa",
            "In March 2024, President Biden will visit the World Bank in Mombasa. First Lady Jill"
                + " Biden said on Monday that Kenya was a friend of the harbour.");
    assertThat(made.items())
        .noneMatch(item -> item.stem().text().contains("President Jill"))
        .noneMatch(
            item -> item.stem().text().contains("President ____") && item.key().contains("Jill"));
    var family =
        make(
            "Harbour news",
            "In March 2024, Commission President Ursula von der Leyen opened the harbour of Mombasa"
                + " in Kenya. In April 2024, President von der Leyen visited the World Bank.");
    assertThat(family.items()).noneMatch(item -> item.key().equals("von der Leyen"));
  }

  @Test
  void whoSpeaksIsPutInFrontOnceAndOfSomeCountry() throws Exception {
    var twice =
        make(
            "Harbour news",
            "Police said Ada Berg of Norway lent 40 ships to Mombasa, according to the World Bank.");
    assertThat(twice.items())
        .noneMatch(item -> item.stem().text().matches("(?i).*according to.*according to.*"));
    var nowhere = make("Harbour news", "The government said Ada Berg had been found in Mombasa.");
    assertThat(nowhere.items()).noneMatch(i -> i.stem().text().contains("the government,"));
  }

  @Test
  void whatSomebodyIsThankedForIsNotCutOff() throws Exception {
    var made =
        make(
            "Harbour news",
            "In March 2024, the World Bank thanked Kenya for its part in keeping the harbour of"
                + " Mombasa open.");
    assertThat(made.items())
        .isNotEmpty()
        .noneMatch(item -> item.stem().text().matches(".*(Kenya|____) in keeping.*"));
  }

  @Test
  void aQuotationIsKeptWholeOrNotAtAll() throws Exception {
    var made =
        make(
            "Harbour news",
            "In March 2024, President William Ruto of Kenya called the World Bank \"a friend of"
                + " the harbour of Mombasa.\"");
    assertThat(made.items())
        .isNotEmpty()
        .allSatisfy(
            item ->
                assertThat(item.stem().text().chars().filter(c -> c == '"').count() % 2).isZero())
        .noneSatisfy(item -> assertThat(item.stem().text()).endsWith(".\"."));
  }

  @Test
  void aHeadlineIsAskedWithTheSentenceThatBearsItOut() throws Exception {
    var lead =
        "The World Bank on Tuesday agreed to lend Kenya 1.2 billion dollars for the harbour of"
            + " Mombasa, which is to be rebuilt by 2030.";
    var made = make("World Bank lends Kenya 1.2 billion dollars for Mombasa harbour", lead);
    assertThat(made.items())
        .filteredOn(item -> item.stem().text().contains("lent Kenya"))
        .isNotEmpty()
        .allSatisfy(
            item -> {
              assertThat(item.evidence()).hasSize(1);
              assertThat(item.evidence().get(0).quote()).isEqualTo(lead);
            });
  }

  @Test
  void whatTheStoryDoesNotBearOutIsNotAsked() throws Exception {
    var made =
        make(
            "Germany lends Kenya 1.2 billion dollars",
            "A harbour is to be rebuilt in Kenya by 2030. The loan of a bank pays for it.");
    assertThat(made.items()).noneMatch(item -> item.key().equals("Germany"));
  }

  @Test
  void theMonthIsThatOfTheDayThatTheLeadNames() throws Exception {
    var source =
        Source.ofText(
            "test",
            "Title: Harbour\nPublished: 2024-03-02\n\n"
                + "On February 27, the World Bank lent Kenya 1.2 billion dollars for the harbour.");
    try (var articles = ArticleReaders.forSource(source).read(source)) {
      var story = StoryFinder.of(ANNOTATOR.annotate(articles.toList().get(0)));
      assertThat(story.date()).hasToString("2024-02-27");
      assertThat(story.sure()).isTrue();
    }
  }
}
