package io.github.quizette.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "June 3, 2010",
        "Thursday, June 3, 2010",
        "3 June 2010",
        "Jun. 3, 2010",
        "JUNE 3, 2010",
        "June 3rd, 2010",
        "2010-06-03",
        "Published: 2010-06-03T12:00:00Z"
      })
  void readsFullDates(String text) {
    assertThat(PrintedDates.find(text)).contains(LocalDate.of(2010, 6, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3/6/2010", "June 3", "June 2010", "June 31, 2010", "12010-06-031", "may 3", ""})
  void readsNothingElse(String text) {
    assertThat(PrintedDates.find(text)).isEmpty();
  }
}
