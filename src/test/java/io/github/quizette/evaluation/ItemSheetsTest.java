package io.github.quizette.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.QuizPipeline;
import io.github.quizette.fact.ClauseFactFinder;
import io.github.quizette.generator.QuizGenerators;
import io.github.quizette.generator.QuizSettings;
import io.github.quizette.nlp.ArticleAnnotator;
import io.github.quizette.reader.Source;
import io.github.quizette.text.Article;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemSheetsTest {
  private static final QuizPipeline PIPELINE = QuizPipeline.create();

  @TempDir Path folder;

  private static Article sample() throws Exception {
    return PIPELINE.read(Source.ofFile(Path.of("samples/finland-joins-nato.txt"))).get(0);
  }

  private static Article nothingToAsk() throws Exception {
    var text = "Will it rain?\n\nNobody could say so. It was as it often is, they thought.\n";
    var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return PIPELINE.read(Source.ofStream("rain", in)).get(0);
  }

  private void write(Path target) throws Exception {
    var sheets =
        new ItemSheets(
            target, ArticleAnnotator.create(), new ClauseFactFinder(), QuizGenerators.standard());
    sheets.open();
    assertThat(sheets.add("nato", sample(), QuizSettings.DEFAULT)).isPositive();
    assertThat(sheets.add("rain", nothingToAsk(), QuizSettings.DEFAULT)).isZero();
    sheets.add("nato", sample(), QuizSettings.DEFAULT);
    sheets.close();
  }

  @Test
  void theItemsAreThoseOfTheQuiz() throws Exception {
    write(folder);
    var quiz = PIPELINE.run(sample(), QuizSettings.DEFAULT);
    assertThat(folder.resolve("nato.md")).hasContent(JudgeSheets.of("nato", sample().body(), quiz));
    assertThat(SheetTable.read(folder).items())
        .filteredOn(item -> item.article().equals("nato"))
        .extracting(item -> item.code() + "\t" + item.kind())
        .containsExactlyInAnyOrderElementsOf(JudgeSheets.answers(quiz));
  }

  @Test
  void anArticleWithoutItemsCountsAndATakenNameHasANumber() throws Exception {
    write(folder);
    assertThat(SheetTable.read(folder).articles()).containsExactly("nato", "rain", "nato-2");
    assertThat(folder.resolve("rain.md")).doesNotExist();
    assertThat(folder.resolve("nato-2.md")).exists();
  }

  @Test
  void theSameArticlesGiveTheSameBytes() throws Exception {
    var once = folder.resolve("once");
    var again = folder.resolve("again");
    write(once);
    write(again);
    try (var files = Files.list(once)) {
      assertThat(files.toList())
          .hasSize(3)
          .allSatisfy(
              file ->
                  assertThat(again.resolve(once.relativize(file))).hasSameBinaryContentAs(file));
    }
  }
}
