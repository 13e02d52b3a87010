package io.github.quizette.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.fact.ClauseFactFinder;
import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Option;
import io.github.quizette.nlp.Annotator;
import io.github.quizette.nlp.ArticleAnnotator;
import io.github.quizette.reader.ArticleReaders;
import io.github.quizette.reader.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgePoolTest {
  private static final Annotator ANNOTATOR = ArticleAnnotator.create();
  private static final FactQuizGenerator GENERATOR = QuizGenerators.standard();

  /** Returns the options of items that ask for {@code key}. */
  private static List<String> options(String text, String key) throws Exception {
    var source = Source.ofText("test", "Title: New office\nPublished: 2024-03-15\n\n" + text);
    try (var articles = ArticleReaders.forSource(source).read(source)) {
      var article = ANNOTATOR.annotate(articles.toList().get(0));
      var facts = new ClauseFactFinder().find(article);
      return GENERATOR.candidates(article, facts, QuizSettings.DEFAULT, new ArrayList<>()).stream()
          .map(Candidate::item)
          .filter(item -> item.key().equals(key) && item.interaction() instanceof Choice)
          .flatMap(item -> ((Choice) item.interaction()).options().stream())
          .map(Option::text)
          .toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"the New Zealand city of, Christchurch", "the sultanate of, Oman", "'', Qatar"})
  void noOptionHasAFormOfItsOwn(String before, String place) throws Exception {
    var text = "On Tuesday, the World Bank opened an office in " + before + " " + place + ".";
    assertThat(options(text, place))
        .isNotEmpty()
        .noneMatch(option -> option.matches("[A-Z]{2,6}|.* (City|State)"));
  }
}
