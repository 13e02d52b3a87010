package io.github.quizette;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.DeckCheck;
import io.github.quizette.deck.DeckJson;
import io.github.quizette.diagnostic.Diagnostic.Severity;
import io.github.quizette.generator.ItemRules;
import io.github.quizette.generator.QuizSettings;
import io.github.quizette.reader.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real articles from outside the repository, where {@code -Dquizette.articles} names a folder. */
class RealArticlesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("quizette.articles", "../shared/articles"));

  private static List<Path> articles() throws Exception {
    Assumptions.assumeTrue(
        Files.isDirectory(FOLDER), "no real articles in " + FOLDER + ": not tried on them");
    try (var files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** A month that the sentence names without its year is a key with the year. */
  private static String mentioned(String key) {
    return key.matches("\\p{Lu}\\p{L}+ \\d{4}") ? key.substring(0, key.indexOf(' ')) : key;
  }

  @Test
  void everyArticleGoesThroughAndItsItemsAreProved() throws Exception {
    var pipeline = QuizPipeline.create();
    for (var file : articles()) {
      var article = pipeline.read(Source.ofFile(file)).get(0);
      var quiz = pipeline.run(article, QuizSettings.DEFAULT);

      assertThat(DeckJson.bytes(Deck.of(pipeline.run(article, QuizSettings.DEFAULT))))
          .as(file.toString())
          .isEqualTo(DeckJson.bytes(Deck.of(quiz)));
      assertThat(new DeckCheck().check(file.toString(), Deck.of(quiz)))
          .noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
      for (var item : quiz.items()) {
        assertThat(ItemRules.all().stream().flatMap(rule -> rule.check(item).stream())).isEmpty();
        assertThat(item.evidence())
            .allMatch(e -> e.span().of(article.body()).equals(e.quote()))
            .anyMatch(e -> e.quote().contains(mentioned(item.key())));
      }
    }
  }
}
