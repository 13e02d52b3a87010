package io.github.quizette.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.QuizPipeline;
import io.github.quizette.generator.QuizSettings;
import io.github.quizette.reader.Source;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JudgeSheetsTest {
  @Test
  void aSheetHoldsTheArticleAndEveryItemUnderItsCode() throws Exception {
    var pipeline = QuizPipeline.create();
    var article = pipeline.read(Source.ofFile(Path.of("samples/finland-joins-nato.txt"))).get(0);
    var quiz = pipeline.run(article, QuizSettings.DEFAULT);
    var sheet = JudgeSheets.of("finland", article.body(), quiz);

    assertThat(sheet).startsWith("# Article finland").contains(article.body().strip());
    assertThat(quiz.items())
        .isNotEmpty()
        .allSatisfy(
            item ->
                assertThat(sheet)
                    .contains("## " + JudgeSheets.code(item))
                    .contains("Stem: " + item.stem().text())
                    .contains("Key: " + item.key()));
    assertThat(JudgeSheets.answers(quiz))
        .hasSameSizeAs(quiz.items())
        .isSorted()
        .allMatch(line -> line.matches("[0-9a-f]{8}\t(choice|cloze)"));
  }
}
