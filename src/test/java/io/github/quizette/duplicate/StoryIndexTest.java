package io.github.quizette.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.duplicate.Stories.Kind;
import io.github.quizette.reader.Source;
import io.github.quizette.reader.TextArticleReader;
import io.github.quizette.text.Article;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StoryIndexTest {
  /** An article of made-up words, the same for the same seed. */
  private static Article article(long seed) throws Exception {
    var random = new Random(seed);
    var text = new StringBuilder("Title: Story " + seed + "\n\n");
    for (var i = 0; i < 150; i++) {
      text.append(i % 15 == 0 ? "The " : "").append(word(random)).append(i % 15 == 14 ? ". " : " ");
    }
    return new TextArticleReader()
        .read(Source.ofText("s" + seed, text + "end."))
        .findFirst()
        .orElseThrow();
  }

  private static String word(Random random) {
    return Integer.toString(random.nextInt(30_000) + 40_000, 36).replaceAll("\\d", "a");
  }

  @Test
  void theOldestStoryMakesRoom() throws Exception {
    var stories = new Stories(3);
    for (var seed = 0; seed < 4; seed++) {
      assertThat(stories.see(article(seed)).kind()).isEqualTo(Kind.NEW);
    }
    assertThat(stories.see(article(3)).kind()).isEqualTo(Kind.COPY);
    assertThat(stories.see(article(1)).kind()).isEqualTo(Kind.COPY);
    assertThat(stories.see(article(0)).kind()).isEqualTo(Kind.NEW); // forgotten
    assertThat(stories.see(article(1)).kind()).isEqualTo(Kind.NEW);
  }

  @Test
  @Timeout(120)
  void aFullIndexFindsWhatIsInItAndNothingElse() throws Exception {
    var index = new StoryIndex<Long>(500);
    for (var seed = 0L; seed < 2_000; seed++) {
      var print = Fingerprint.of(article(seed));
      assertThat(index.find(print, any -> true)).isEmpty();
      index.add(print, seed);
    }
    for (var seed = 1_500L; seed < 2_000; seed++) {
      assertThat(index.find(Fingerprint.of(article(seed)), any -> true)).contains(seed);
    }
    assertThat(index.find(Fingerprint.of(article(1_499)), any -> true)).isEmpty();
  }

  @Test
  void ofVersionsTheLaterOneStays() throws Exception {
    var day = LocalDate.of(2025, 3, 4);
    var first = article(1).withPublished(day);
    var stories = new Stories();
    stories.see(first);
    assertThat(stories.see(first.withPublished(day.plusDays(1))).kind()).isEqualTo(Kind.VERSION);
    assertThat(stories.see(first.withPublished(day.minusDays(1))).kind()).isEqualTo(Kind.COPY);
    assertThat(
            stories.see(first.withPublished(day.plusDays(1)).withTitle("Correction: Story")).kind())
        .isEqualTo(Kind.VERSION);
  }
}
