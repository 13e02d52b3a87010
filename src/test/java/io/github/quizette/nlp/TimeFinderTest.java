package io.github.quizette.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.text.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {
  private static final LocalDate FRIDAY = LocalDate.of(2025, 7, 25);

  private static List<TimeExpression> find(String text, @Nullable LocalDate published) {
    return new TimeFinder().find(PlainSentences.article(text, published), PlainSentences.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The storm may hit the coast.",
        "April Jones was five.",
        "Theresa May resigned.",
        "August Wilson wrote it.",
        "Apollo 11 landed.",
        "They won 2-1.",
        "A Boeing 737 took off.",
        "They drove along Route 66.",
        "About 1,200 people came.",
        "Resolution 2788 was passed.",
        "The Sunday Times said so.",
        "Shops opened on Black Friday.",
        "The paper USA Today said so.",
        "It was held on the last weekend of the fair."
      })
  void leavesTrapsAlone(String text) {
    assertThat(find(text, FRIDAY)).isEmpty();
  }

  @Test
  void resolvesNothingRelativeWithoutTheArticlesDate() {
    var found = find("He left on Friday, after June 18 and before 2019, for two years.", null);
    assertThat(found)
        .extracting(TimeExpression::value)
        .containsExactly("", "XXXX-06-18", "2019", "P2Y");
  }

  @Test
  void tenseChoosesPastOrFuture() {
    var text = "It met on Monday. ".strip() + "\nIt will meet on Monday.";
    assertThat(find(text, FRIDAY))
        .extracting(TimeExpression::value)
        .containsExactly("2025-07-21", "2025-07-28");
  }

  @Test
  void leansOnTheDayToldBefore() {
    var text = "He left on 3 July.\nThe same day she came.";
    assertThat(find(text, FRIDAY))
        .extracting(TimeExpression::value)
        .containsExactly("2025-07-03", "2025-07-03");
  }

  @Test
  void findsALeapDayInAYearWithout() {
    assertThat(find("She was born on February 29.", FRIDAY))
        .extracting(TimeExpression::value)
        .containsExactly("2024-02-29");
  }

  @Test
  void leavesWordsOfTheSpeakersDayUnresolvedInAQuotation() {
    assertThat(find("“I left yesterday,” he said on Monday.", FRIDAY))
        .extracting(TimeExpression::value)
        .containsExactly("", "2025-07-21");
  }
}
