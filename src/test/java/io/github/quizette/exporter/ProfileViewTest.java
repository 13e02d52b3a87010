package io.github.quizette.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.deck.Profile;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileViewTest {
  private static ProfileView view(String marks, String penalty, int seconds, int items) {
    var profile = new Profile("p", new BigDecimal(marks), new BigDecimal(penalty), 4, seconds);
    return Objects.requireNonNull(ProfileView.of(profile, items));
  }

  @ParameterizedTest
  @CsvSource({
    "0.6667, 2/3 of a mark",
    "0.25, 1/4 of a mark",
    "0.3333, 1/3 of a mark",
    "0.5, 1/2 of a mark",
    "0.66, 0.66 marks",
    "0.83, 0.83 marks",
    "1, 1 mark",
    "1.0, 1 mark",
    "2.50, 2.5 marks",
    "20, 20 marks"
  })
  void saysWhatAWrongAnswerCosts(String penalty, String words) {
    assertThat(view("2", penalty, 60, 1).cost()).isEqualTo(words);
    assertThat(view(penalty, "0", 60, 1).worth()).isEqualTo(words);
  }

  @Test
  void noPenaltyAndNoProfileAreNone() {
    assertThat(view("1", "0.00", 60, 1).cost()).isNull();
    assertThat(ProfileView.of(null, 10)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "60, 10, 10 minutes",
    "36, 16, 9 minutes 36 seconds",
    "36, 1, 36 seconds",
    "61, 1, 1 minute 1 second",
    "86400, 500, 720000 minutes",
    "30, 0, 0 minutes"
  })
  void saysTheTimeForAll(int seconds, int items, String words) {
    assertThat(view("1", "0", seconds, items).time()).isEqualTo(words);
  }
}
