package io.github.quizette.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GenderTest {
  @Test
  void tellsTheSexOfMostBearers() {
    assertThat(Gender.ofGivenName("Zoë")).isEqualTo(Gender.FEMALE);
    assertThat(Gender.ofGivenName("Usman")).isEqualTo(Gender.MALE);
  }

  @Test
  void aNameOfBothIsAGivenNameWithoutASex() {
    assertThat(Gender.ofGivenName("Robin")).isEqualTo(Gender.UNKNOWN);
    assertThat(Gender.isGivenName("Robin")).isTrue();
  }

  @Test
  void townsAndCountriesAreNoGivenNames() {
    assertThat(Gender.isGivenName("Kenya")).isFalse();
    assertThat(Gender.isGivenName("Mombasa")).isFalse();
  }
}
