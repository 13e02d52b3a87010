package io.github.quizette.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
  @ParameterizedTest
  @CsvSource({
    "seven,7",
    "twenty-one,21",
    "twenty one,21",
    "a hundred,100",
    "two hundred and five,205",
    "one thousand two hundred,1200",
    "three hundred thousand,300000",
    "five million,5000000",
    "two and a half million,2500000",
    "half a million,500000",
    "a dozen,12",
    "two dozen,24",
    "half a dozen,6",
    "ten lakh,1000000",
    "one million and one,1000001"
  })
  void readsTheWholePhrase(String phrase, BigDecimal value) {
    assertThat(NumberWords.parse(phrase)).hasValue(value);
  }

  @ParameterizedTest
  @CsvSource({"dozens", "a", "half", "people", "and five", "seven people", "hundred-and"})
  void readsNothingElse(String phrase) {
    assertThat(NumberWords.parse(phrase)).isEmpty();
  }

  @Test
  void partsTwoNumbersJoinedByAnd() {
    var words = List.of("one", "thousand", "and", "two", "thousand");
    assertThat(NumberWords.read(words, 0))
        .hasValue(new NumberWords.Reading(BigDecimal.valueOf(1000), 2));
  }

  @Test
  void writesWhatItReads() {
    for (var number = 1L; number < 3_000_000; number = number * 7 / 3 + 1) {
      assertThat(NumberWords.parse(NumberWords.cardinal(number)))
          .as(NumberWords.cardinal(number))
          .hasValue(BigDecimal.valueOf(number));
    }
    assertThat(NumberWords.cardinal(2_000_105)).isEqualTo("two million one hundred and five");
  }

  @Test
  void writesAndReadsOrdinals() {
    for (var number = 1; number < 100; number++) {
      assertThat(NumberWords.ordinalValue(NumberWords.ordinal(number))).hasValue(number);
    }
    assertThat(NumberWords.ordinalDigits(111)).isEqualTo("111th");
    assertThat(NumberWords.ordinalDigits(22)).isEqualTo("22nd");
    assertThat(NumberWords.ordinalValue("month")).isEmpty();
  }
}
