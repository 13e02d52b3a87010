package io.github.quizette.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MonthsTest {
  @Test
  void namesAndNumbersAgree() {
    assertThat(Months.names()).hasSize(12).allMatch(n -> Months.name(Months.number(n)).equals(n));
    assertThat(Months.number("mAY")).isEqualTo(5);
    assertThat(Months.number("Mayor")).isZero();
    assertThat(Months.number("")).isZero();
    assertThatThrownBy(() -> Months.name(0)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
