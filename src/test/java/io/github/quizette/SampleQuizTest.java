package io.github.quizette;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.generator.ItemRules;
import io.github.quizette.generator.QuizSettings;
import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Item;
import io.github.quizette.item.Quiz;
import io.github.quizette.reader.Source;
import io.github.quizette.text.Article;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SampleQuizTest {
  private static final List<Article> ARTICLES = new ArrayList<>();
  private static final List<Quiz> QUIZZES = new ArrayList<>();

  @BeforeAll
  static void make() throws Exception {
    var pipeline = QuizPipeline.create();
    try (var files = Files.list(Path.of("samples"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        var article = pipeline.read(new Source(file.toString(), Files.readAllBytes(file))).get(0);
        ARTICLES.add(article);
        QUIZZES.add(pipeline.run(article, QuizSettings.DEFAULT));
      }
    }
  }

  private static List<Item> items() {
    return QUIZZES.stream().flatMap(quiz -> quiz.items().stream()).toList();
  }

  @Test
  void fiveSamplesYieldEightItemsAndEachSome() {
    assertThat(QUIZZES).hasSize(5).allSatisfy(quiz -> assertThat(quiz.items()).isNotEmpty());
    assertThat(items()).hasSizeGreaterThanOrEqualTo(11);
  }

  @Test
  void bothKindsOccur() {
    assertThat(items()).anyMatch(item -> item.interaction() instanceof Choice);
    assertThat(items()).anyMatch(item -> !(item.interaction() instanceof Choice));
  }

  @Test
  void everyItemIsProvedByItsSentence() {
    for (var i = 0; i < QUIZZES.size(); i++) {
      for (var item : QUIZZES.get(i).items()) {
        var evidence = item.evidence().get(0);
        assertThat(evidence.span().of(ARTICLES.get(i).body())).isEqualTo(evidence.quote());
        assertThat(item.evidence()).as(item.key()).anyMatch(e -> e.quote().contains(item.key()));
      }
    }
  }

  @Test
  void noItemHasAFlawThatARuleKnows() {
    assertThat(items())
        .allSatisfy(
            item ->
                assertThat(ItemRules.all().stream().flatMap(rule -> rule.check(item).stream()))
                    .isEmpty());
  }

  @Test
  void noItemGivesAnothersKeyAway() {
    for (var quiz : QUIZZES) {
      for (var one : quiz.items()) {
        assertThat(quiz.title()).doesNotContain(one.key());
        assertThat(quiz.items())
            .filteredOn(other -> !other.equals(one))
            .allSatisfy(
                other -> {
                  assertThat(other.stem().text()).doesNotContain(one.key());
                  assertThat(other.context()).doesNotContain(one.key());
                });
      }
    }
  }

  @Test
  void choicesHaveFourDifferentOptionsWithReasons() {
    assertThat(items())
        .filteredOn(item -> item.interaction() instanceof Choice)
        .allSatisfy(
            item -> {
              var options = ((Choice) item.interaction()).options();
              assertThat(options).hasSize(4).allMatch(option -> !option.why().isBlank());
              assertThat(options.stream().map(o -> o.text()).distinct()).hasSize(4);
            });
  }
}
