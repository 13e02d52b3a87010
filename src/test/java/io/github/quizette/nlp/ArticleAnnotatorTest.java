package io.github.quizette.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Article;
import io.github.quizette.text.Block;
import io.github.quizette.text.BlockKind;
import io.github.quizette.text.Span;
import io.github.quizette.text.Token;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleAnnotatorTest {
  static final ArticleAnnotator ANNOTATOR = ArticleAnnotator.create();

  private static final String STORY =
      "U.S. envoy Ida Holm met Gen. J. K. Torvik’s aides in Skarvik on Nov. 3. “We can’t wait,” she"
          + " said.";

  static Article article(String body) {
    var blocks =
        body.isBlank()
            ? List.<Block>of()
            : List.of(new Block(BlockKind.PARAGRAPH, new Span(0, body.length())));
    return new Article("test", "", body, blocks, null, "", "", "", "en");
  }

  static AnnotatedArticle read(String body) {
    return ANNOTATOR.annotate(article(body));
  }

  @Test
  void partsSentencesAndWords() {
    var sentences = read(STORY).sentences();
    assertThat(sentences).hasSize(2);
    assertThat(sentences.get(0).tokens())
        .extracting(Token::form)
        .containsExactly(
            "U.S.", "envoy", "Ida", "Holm", "met", "Gen.", "J.", "K.", "Torvik", "’s", "aides",
            "in", "Skarvik", "on", "Nov.", "3", ".");
    assertThat(sentences.get(1).tokens())
        .extracting(Token::form)
        .containsExactly("“", "We", "ca", "n’t", "wait", ",", "”", "she", "said", ".");
  }

  @Test
  void readsNoHeadings() {
    var body = "Port rebuilt\nThe port is open.";
    var blocks =
        List.of(
            new Block(BlockKind.HEADING, new Span(0, 12)),
            new Block(BlockKind.PARAGRAPH, new Span(13, body.length())));
    var article = new Article("test", "", body, blocks, null, "", "", "", "en");
    var sentences = ANNOTATOR.annotate(article).sentences();
    assertThat(sentences).hasSize(1);
    assertThat(sentences.get(0).span().of(body)).isEqualTo("The port is open.");
    assertThat(sentences.get(0).paragraph()).isEqualTo(1);
  }

  @Test
  void leavesOutWhatIsTooLong() {
    var longSentence = "Word " + "word ".repeat(600) + "end.";
    var longWord = "X" + "x".repeat(300) + " is a word.";
    var body = "It is first. " + longSentence + " It is second. " + longWord + " It is third.";
    assertThat(read(body).sentences())
        .extracting(sentence -> sentence.span().of(body))
        .containsExactly("It is first.", "It is second.", "It is third.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.",
        "a ",
        "A. ",
        "x",
        ".",
        "\"",
        "'",
        "(",
        "-",
        "U.S.-",
        "a\u0301",
        "He said. ",
        "The United "
      })
  void readsHostileTextInBoundedTime(String piece) {
    var body = piece.repeat(2_000_000 / piece.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(body));
  }

  @Test
  void givesTheSameUnderEveryLocale() {
    var plain = read(STORY);
    var before = Locale.getDefault();
    try {
      for (var tag : List.of("tr-TR", "ar-EG-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        var again = ArticleAnnotator.create().annotate(article(STORY));
        assertThat(again.entities()).isEqualTo(plain.entities());
        assertThat(again.sentences().get(0).tokens()).isEqualTo(plain.sentences().get(0).tokens());
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void givesTheSameToAllThreads() throws InterruptedException, ExecutionException {
    var expected = read(STORY).entities();
    var pool = Executors.newFixedThreadPool(4);
    try {
      var tasks =
          IntStream.range(0, 40)
              .<Callable<AnnotatedArticle>>mapToObj(i -> () -> read(STORY))
              .toList();
      for (var result : pool.invokeAll(tasks)) {
        assertThat(result.get().entities()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
