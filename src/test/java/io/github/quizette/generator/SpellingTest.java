package io.github.quizette.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  @ParameterizedTest
  @ValueSource(strings = {"goverment", "contant", "recieved", "previusly", "hopsital"})
  void aWordThatIsNoneAndNearlyACommonOneIsASlip(String word) {
    assertThat(Spelling.slip(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "government",
        "advisor",
        "undocking",
        "lander",
        "benefitting",
        "crewmates",
        "forecasted",
        "remdesivir",
        "leafcutter",
        "ship",
        "Skarvik",
        "naïveté",
        ""
      })
  void wordsRareWordsAndWhatIsMadeOfWordsAreNone(String word) {
    assertThat(Spelling.slip(word)).isFalse();
  }
}
