package io.github.quizette.generator;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What judges stumbled over: cut sentences, tenses, names in pieces. Tried on all candidates. */
class WholenessTest {
  private static final Annotator ANNOTATOR = ArticleAnnotator.create();
  private static final FactQuizGenerator GENERATOR = QuizGenerators.standard();

  private record Made(List<Item> items, List<Rejection> rejections) {
    List<String> stems() {
      return items.stream().map(item -> item.stem().text()).toList();
    }
  }

  private static Made make(String text) throws Exception {
    var header = "Title: Harbour of Mombasa is rebuilt\nPublished: 2024-03-15\n\n";
    var source = Source.ofText("test", header + text);
    try (var articles = ArticleReaders.forSource(source).read(source)) {
      var article = ANNOTATOR.annotate(articles.toList().get(0));
      var rejections = new ArrayList<Rejection>();
      var facts = new ClauseFactFinder().find(article);
      var candidates = GENERATOR.candidates(article, facts, QuizSettings.DEFAULT, rejections);
      return new Made(candidates.stream().map(Candidate::item).toList(), rejections);
    }
  }

  @Test
  void aPerfectBesideAPastMonthBecomesAPast() throws Exception {
    assertThat(
            make("Kenya has received 1.2 billion dollars from the World Bank on Tuesday.").stems())
        .isNotEmpty()
        .noneMatch(stem -> stem.contains("has received"))
        .anyMatch(stem -> stem.contains("received 1.2 billion dollars"));
  }

  @Test
  void aRankIsNotToldWithoutWhatLimitsIt() throws Exception {
    assertThat(
            make("On Tuesday, Kenya and Uganda met in Nairobi for the second harbour meeting since"
                    + " their leaders had met the World Bank in Mombasa in 2023.")
                .stems())
        .noneMatch(stem -> stem.contains("second") && !stem.contains("since"));
  }

  @Test
  void aClassOfPlaceBecomesTheQuestion() throws Exception {
    assertThat(make("The World Bank opened an office in the Polish city of Gdansk.").stems())
        .anyMatch(stem -> stem.endsWith("in which Polish city?"))
        .noneMatch(stem -> stem.contains("city of which city"));
  }

  @Test
  void anAdverbialClauseWithAsStatesAFact() throws Exception {
    assertThat(
            make("The crowd cheered on Tuesday as Kenya became the 39th member of the World Bank.")
                .stems())
        .anyMatch(stem -> stem.contains("Kenya became the ____ member of the World Bank"));
  }

  @Test
  void aListOfThreeIsNoGap() throws Exception {
    var made = make("The World Bank lent money to Kenya, Uganda and Rwanda for the harbour.");
    assertThat(made.items()).noneMatch(item -> item.key().equals("Uganda"));
    assertThat(made.rejections())
        .anyMatch(r -> r.candidate().equals("Uganda") && r.rule().equals("list"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The University of California, Berkeley studied the harbour of Mombasa. | Berkeley",
        "The World Bank paid the Institute of Ports, Rail and Roads in Mombasa. | Institute of Ports",
        "Senators Ada Berg and Carl Dunn of Kenya visited the World Bank. | Senators Ada Berg"
      })
  void aPieceOfANameIsNoKey(String text, String piece) throws Exception {
    assertThat(make(text).items()).noneMatch(item -> item.key().equals(piece));
  }

  @Test
  void aTotalThatGrowsIsNoGap() throws Exception {
    var made = make("The World Bank has lent Kenya 611 million dollars and 40 ships so far.");
    assertThat(made.items()).noneMatch(item -> item.key().equals("40"));
  }

  @Test
  void aRulingOfWhatIsNoStem() throws Exception {
    assertThat(
            make("A court in Nairobi issued a ruling, which the World Bank's lawyers had asked for"
                    + " since they lost the first round against Kenya two years before that, on"
                    + " the harbour.")
                .stems())
        .noneMatch(stem -> stem.matches(".* issued a ruling[.?]"));
  }

  @Test
  void aLeaderIsNamedInFull() throws Exception {
    assertThat(make("President Macron opened the harbour of the World Bank in Mombasa.").stems())
        .isNotEmpty()
        .allMatch(stem -> stem.contains("President Emmanuel Macron"));
  }

  @Test
  void whatBeginsWithOpenersLosesThem() throws Exception {
    assertThat(make("As a result, the World Bank lent Kenya 300 million euros.").stems())
        .isNotEmpty()
        .noneMatch(stem -> stem.contains("result"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya paid 3 billion dollars for the harbour too, said ____.|leans back",
        "In March 2024, ____' Football Association met the World Bank.|owner's mark",
        "A fire in Mombasa killed 12, at least ____ others were hurt.|without their and",
        "The blast in Mombasa left two dead, ____ injured.|without their and",
        "The roof of ____ in Kenyan capital Nairobi caught fire.|without its article",
        "All how many passengers from Kenya died in Mombasa?|for what is known",
        "Kenya said the fires — — would end in ____.|parts nothing",
        "Omar Said entered the bank in Nairobi, Kenya in Nairobi to marry ____.|place twice",
        "Omar Said, who leads the bank,told ____ of it.|without its space",
        "Omar Said was sworn as the governor of ____'s bank in 2024, sworn on Monday.|particle"
      })
  void whatAPersonWouldStumbleOverIsFound(String stem, String flaw) {
    assertThat(Stumbles.in(stem)).anyMatch(found -> found.contains(flaw));
  }
}
