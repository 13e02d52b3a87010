package io.github.quizette;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.generator.QuizSettings;
import io.github.quizette.item.Quiz;
import io.github.quizette.reader.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Of a comment only that is asked which it says others said. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpinionTest {
  private static final String COMMENT =
      """
      Title: Opinion: Norland must build its bridge
      Published: 2025-11-12

      Norland has waited far too long for its bridge. The government of Norland closed the ferry at Skarvik in March 2024, and 14,000 people have gone without a crossing since then.

      Finance Minister Tomas Ekholm said on Tuesday that the bridge would cost 310 million crowns. Storm Elva destroyed the port of Skarvik in March 2025.
      """;

  private QuizPipeline pipeline;

  @BeforeAll
  void load() {
    pipeline = QuizPipeline.create();
  }

  private Quiz quiz(String text) throws Exception {
    return pipeline.run(pipeline.read(Source.ofText("a.txt", text)).get(0), QuizSettings.DEFAULT);
  }

  @Test
  void ofNewsFactsAreAskedAndOfTheSameAsACommentNone() throws Exception {
    var news = Files.readString(Path.of("samples/finland-joins-nato.txt"));
    assertThat(quiz(news).items()).isNotEmpty();
    var comment = quiz(news.replaceFirst("Title: ", "Title: Opinion: "));
    assertThat(comment.items()).allMatch(item -> said(item.evidence().get(0).quote()));
    assertThat(comment.rejections()).anyMatch(rejection -> rejection.rule().equals("opinion"));
  }

  @Test
  void ofACommentThatIsAskedWhichOthersSaid() throws Exception {
    assertThat(quiz(COMMENT).items())
        .isNotEmpty()
        .allMatch(item -> said(item.evidence().get(0).quote()));
  }

  private static boolean said(String quote) {
    return quote.matches("(?s).*\\b(?:said|told|added|warned|wrote|according to)\\b.*");
  }
}
