package io.github.quizette.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.text.Salience;
import io.github.quizette.text.SentenceWeight;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SalienceFinderTest {
  private static final String STORY =
      "The harbour of Skarvik reopened on Monday after a ferry ran aground."
          + " Divers freed the ferry from the harbour mouth on Sunday night."
          + " Mayor Ida Holm said the ferry had lost power."
          + " Holm praised the divers."
          + " It rained all day."
          + " The harbour had been closed for a week, and Holm thanked Skarvik for its patience.";

  private static Salience read(String body) {
    return ArticleAnnotatorTest.read(body).salience();
  }

  @Test
  void namesTheNounsThatComeBack() {
    assertThat(read(STORY).topics()).containsExactly("ferry", "harbour", "diver");
  }

  @Test
  void findsNothingInNothing() {
    assertThat(read("")).isEqualTo(new Salience(java.util.List.of(), java.util.List.of()));
  }

  @Test
  void weighsEachSentence() {
    var weights = read(STORY).weights();
    assertThat(weights).hasSize(6);
    assertThat(weights).extracting(SentenceWeight::position).isSortedAccordingTo(reversed());
    assertThat(weights.get(5).entities()).as("speaks of Holm and Skarvik").isEqualTo(1);
    assertThat(weights.get(4).entities()).as("speaks of nobody").isZero();
    assertThat(weights.get(4).centrality()).as("shares no word").isLessThan(0.2);
    assertThat(lightest(weights)).as("the weather").isEqualTo(4);
    assertThat(weights.get(0).total()).isGreaterThan(weights.get(3).total());
  }

  private static Comparator<Double> reversed() {
    return Comparator.reverseOrder();
  }

  private static int lightest(java.util.List<SentenceWeight> weights) {
    return IntStream.range(0, weights.size())
        .boxed()
        .min(Comparator.comparing(i -> weights.get(i).total()))
        .orElseThrow();
  }

  @Test
  void countsTheHeadline() {
    var plain = ArticleAnnotatorTest.article(STORY);
    var about = ArticleAnnotatorTest.ANNOTATOR.annotate(plain.withTitle("Divers praised"));
    assertThat(about.salience().weights().get(3).centrality())
        .isGreaterThan(read(STORY).weights().get(3).centrality());
  }

  @Test
  void staysLinearInManySentencesOfManyWords() {
    var body = new StringBuilder();
    for (var i = 0; i < 20_000; i++) {
      body.append("Boat").append(i).append(" met ship").append(i).append(". ");
    }
    Assertions.assertTimeout(Duration.ofSeconds(30), () -> read(body.toString()));
  }
}
