package io.github.quizette.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayDatesTest {
  @ParameterizedTest
  @ValueSource(strings = {"July 31", "31 December", "February 29", "February 29, 2024"})
  void everyDayOfTheYearIsRead(String text) {
    var written = DayDates.parse(text).orElseThrow();
    assertThat(written.like(written.day())).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"June 31", "February 29, 2023", "0 May", "Monday 3"})
  void thereIsNoSuchDay(String text) {
    assertThat(DayDates.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"January 7", "March 8", "30 December", "July 31", "October 5, 2023"})
  void daysNearAnotherStandInOrder(String text) {
    var written = DayDates.parse(text).orElseThrow();
    IntStream.range(0, 20)
        .forEach(
            seed -> {
              var options = new ArrayList<>(DayDates.near(written, 3, new Random(seed)));
              assertThat(options).hasSize(3).doesNotContain(text, "February 29", "29 February");
              options.add(text);
              var ranks = options.stream().map(Numbers::rank).sorted().toList();
              assertThat(ranks).doesNotHaveDuplicates();
            });
  }

  @Test
  void noDayOfAnotherYearStandsBesideADayWithoutOne() {
    var written = DayDates.parse("January 7").orElseThrow();
    var months =
        IntStream.range(0, 20)
            .mapToObj(seed -> DayDates.near(written, 3, new Random(seed)))
            .flatMap(List::stream)
            .map(day -> day.split(" ", -1)[0])
            .distinct();
    assertThat(months).containsExactlyInAnyOrder("January");
  }
}
