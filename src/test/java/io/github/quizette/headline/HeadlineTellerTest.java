package io.github.quizette.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.nlp.Annotator;
import io.github.quizette.nlp.ArticleAnnotator;
import io.github.quizette.reader.ArticleReaders;
import io.github.quizette.reader.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What headlines become, told in the words of their stories. */
class HeadlineTellerTest {
  private static final Annotator ANNOTATOR = ArticleAnnotator.create();
  private static final HeadlineTeller TELLER = new HeadlineTeller(ANNOTATOR);

  private static final String STORY =
      """
      A ferry with 40 passengers sank off the coast of Kenya on Monday after a fire in its engine \
      room, the harbour police said. A court in Mombasa had ordered a ban on night trips in May. \
      President William Ruto visited the harbour. The government of Kenya and the World Bank will \
      pay for a new ferry. A fire had damaged the same ship in 2021. An inquiry begins in April. \
      Rain and wind made the search hard; water entered the engine room.
      """;

  private static Optional<String> told(String headline, String story) throws Exception {
    var source =
        Source.ofText("test", "Title: " + headline + "\nPublished: 2024-03-15\n\n" + story);
    try (var articles = ArticleReaders.forSource(source).read(source)) {
      return TELLER.sentence(ANNOTATOR.annotate(articles.toList().get(0)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Storm hits coast of Kenya and heads towards Mombasa",
        "Court in Mombasa bans night trips as May deadline approaches"
      })
  void aHeadlineWithASecondPresentIsPutIntoThePastAsAWholeOrNotAtAll(String headline)
      throws Exception {
    assertThat(told(headline, STORY).orElse("")).doesNotContain(" heads ", "approaches");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ferry sinks off Kenya after fire | A ferry sank off Kenya after a fire.
          Court bans night trips in Mombasa | A court banned night trips in Mombasa.
          World Bank pays for new ferry in Kenya | The World Bank paid for a new ferry in Kenya.
          President Ruto visits harbour of Mombasa | President William Ruto visited the harbour of Mombasa.
          Ferry damaged by fire off Kenya | A ferry was damaged by a fire off Kenya.
          Uganda, Kenya agree on new ferry | Uganda and Kenya agreed on a new ferry.
          Kenya opens inquiry into ferry fire | Kenya opened an inquiry into a ferry fire.
          Kenyan government buys new ferry | The Kenyan government bought a new ferry.
          """)
  void aHeadlineBecomesASentenceInThePast(String headline, String sentence) throws Exception {
    assertThat(told(headline, STORY)).contains(sentence);
  }

  @Test
  void capitalsOfAllWordsGo() throws Exception {
    assertThat(told("World Bank Pays for New Ferry in Kenya", STORY))
        .contains("The World Bank paid for a new ferry in Kenya.");
  }

  @Test
  void thePublisherBehindABarGoes() throws Exception {
    assertThat(told("Ferry sinks off Kenya after fire | Coast Times", STORY))
        .contains("A ferry sank off Kenya after a fire.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Why did the Kenyan ferry sink?",
        "'No hope' for ferry passengers off Kenya",
        "Kenya to buy new ferry after fire",
        "Ferry disaster: what we know so far",
        "A bad week for harbour police in Kenya",
        "Ferry",
        "Zeppelin lands near Mombasa"
      })
  void questionsQuotationsPlansLabelsAndUnseenNounsAreNotTold(String headline) throws Exception {
    assertThat(told(headline, STORY)).isEmpty();
  }

  @Test
  void anArticleWithoutHeadlineTellsNone() throws Exception {
    var source = Source.ofText("test", STORY);
    try (var articles = ArticleReaders.forSource(source).read(source)) {
      var article = articles.toList().get(0).withTitle("");
      assertThat(TELLER.tell(ANNOTATOR.annotate(article))).isEmpty();
    }
  }

  @Test
  void theToldHeadlineStandsBeforeTheBody() throws Exception {
    var source =
        Source.ofText(
            "test", "Title: Ferry sinks off Kenya after fire\nPublished: 2024-03-15\n\n" + STORY);
    try (var articles = ArticleReaders.forSource(source).read(source)) {
      var article = ANNOTATOR.annotate(articles.toList().get(0));
      var told = TELLER.tell(article).orElseThrow();
      assertThat(told.article().body())
          .isEqualTo("A ferry sank off Kenya after a fire.\n\n" + article.article().body());
      assertThat(told.sentences().get(0).span().of(told.article().body()))
          .isEqualTo("A ferry sank off Kenya after a fire.");
      assertThat(told.article().published()).isEqualTo(article.article().published());
    }
  }
}
