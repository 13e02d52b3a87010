package io.github.quizette.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescribedTest {
  @Test
  void aTradeMakesQuestionWords() {
    assertThat(Described.which("midfielder")).isEqualTo("which midfielder");
    assertThat(Described.which("the England captain")).isEqualTo("which England captain");
    assertThat(Described.which("President")).isEqualTo("which president");
  }

  @Test
  void aCourtesyTitleOrTheNameOfAnOfficeMakesNone() {
    assertThat(Described.which("Ms.")).isEmpty();
    assertThat(Described.which("Ukraine's Finance Minister")).isEmpty();
    assertThat(Described.which("")).isEmpty();
  }

  @Test
  void theLastWordOfANameTellsItsKind() {
    assertThat(HeadNounPool.kind("Bremsund Airport")).isEqualTo("airport");
    assertThat(HeadNounPool.kind("Skarvik University")).isEqualTo("university");
    assertThat(HeadNounPool.kind("Airport")).isEmpty();
    assertThat(HeadNounPool.kind("Skarvik Shipping")).isEmpty();
  }
}
