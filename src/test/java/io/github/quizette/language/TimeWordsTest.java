package io.github.quizette.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.language.TimeWords.Grain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {
  @ParameterizedTest
  @CsvSource({
    "2025-11-12,DAY,on 12 November 2025",
    "2025-11-12,MONTH,in November 2025",
    "2025-11-12TNI,MONTH,in November 2025",
    "2025-11-12TNI,DAY,on the night of 12 November 2025",
    "2025-11-12T09:00,DAY,on 12 November 2025",
    "2025-11,DAY,in November 2025",
    "2025-11,YEAR,in 2025",
    "2019,DAY,in 2019",
    "2025-Q2,MONTH,in the second quarter of 2025",
    "2019-H1,MONTH,in the first half of 2019",
    "2023-SU,MONTH,in the summer of 2023",
    "2025-W29,DAY,in the week of 14 July 2025",
    "2025-W29,MONTH,in July 2025",
    "2025-W31,MONTH,in 2025",
    "2025-W31-WE,MONTH,in August 2025",
    "199X,MONTH,in the 1990s",
    "18XX,MONTH,in the 19th century",
    "2015/2019,MONTH,from 2015 to 2019",
    "2025-06-03/2025-06-05,MONTH,in June 2025",
    "2025-06-03/2025-06-05,DAY,from 3 June 2025 to 5 June 2025",
    "P20Y,MONTH,for 20 years",
    "PT1H,MONTH,for 1 hour",
    "FY2024,MONTH,in the 2024 fiscal year"
  })
  void tellsValuesInWords(String value, Grain finest, String words) {
    assertThat(TimeWords.phrase(value, finest)).hasValue(words);
  }

  @ParameterizedTest
  @CsvSource({"''", "XXXX-06-18", "XXXX-XX-XXT09:00", "PXY", "2024-WI", "2025-W60", "9", "P", "/"})
  void tellsNothingOfPartialOrVagueValues(String value) {
    assertThat(TimeWords.phrase(value, Grain.MONTH)).isEmpty();
  }
}
