package io.github.quizette.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
  @Test
  void coversOnlyWhatIsCertain() {
    Period period = new Period("2014", "2019-06");

    assertThat(period.covers(LocalDate.of(2014, 7, 1))).isFalse();
    assertThat(period.mayCover(LocalDate.of(2014, 7, 1))).isTrue();
    assertThat(period.covers(LocalDate.of(2015, 1, 1))).isTrue();
    assertThat(period.covers(LocalDate.of(2019, 6, 1))).isFalse();
    assertThat(period.mayCover(LocalDate.of(2019, 6, 30))).isTrue();
    assertThat(period.mayCover(LocalDate.of(2019, 7, 1))).isFalse();
    assertThat(new Period("2025-07-25", "").covers(LocalDate.of(2025, 7, 25))).isTrue();
  }

  @Test
  void refusesWhatIsNoDate() {
    assertThatThrownBy(() -> new Period("soon", "")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Period("", "2014-13"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
