package io.github.quizette.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @Test
  void amountsMayBeWrittenInOtherWays() {
    assertThat(Numbers.variants("$42 billion")).contains("42 billion dollars");
    assertThat(Numbers.variants("4.9%")).contains("4.9 percent", "4.9 per cent");
    assertThat(Numbers.variants("75,784 spectators")).contains("75784 spectators", "75,784");
    assertThat(Numbers.variants("five goals")).contains("5 goals");
    assertThat(Numbers.variants("€5 billion")).contains("5 billion euros");
  }

  @ParameterizedTest
  @CsvSource({
    "75784 spectators, 75784",
    "five goals, five",
    "3 million barrels, 3 million",
    "2.5 million, 2.5 million",
    "40, 40"
  })
  void theNumberStandsAlone(String amount, String number) {
    assertThat(Numbers.alone(amount)).isEqualTo(number);
  }

  @Test
  void optionsAreRankedByValue() {
    var options = List.of("$1.2 billion", "$900 million", "12", "two", "seven");
    assertThat(Numbers.rank("two")).isLessThan(Numbers.rank("seven"));
    assertThat(Numbers.rank("June 2010")).isLessThan(Numbers.rank("August 2010"));
    assertThat(Numbers.rank("December 2009")).isLessThan(Numbers.rank("June 2010"));
    assertThat(Numbers.rank("40th")).isLessThan(Numbers.rank("75th"));
    assertThat(options).allSatisfy(option -> assertThat(Numbers.rank(option)).isNotNull());
  }
}
