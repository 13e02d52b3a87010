package io.github.quizette.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "an hour",
        "a university",
        "a US senator",
        "a U.S. senator",
        "an FBI agent",
        "a NATO ally",
        "a NASA probe",
        "an EU summit",
        "a UN body",
        "an IMF loan",
        "an MP",
        "an 8% share",
        "an 11-year-old",
        "an 18th seat",
        "a 12-day truce",
        "a one-off",
        "an honest broker",
        "a European bank",
        "a Ukrainian city",
        "an £8bn deal",
        "a £1bn deal",
        "an 1848 law",
        "an X-ray",
        "a U-turn",
        "an F-16",
        "a historic vote",
        "an heir",
        "a UNESCO site",
        "an SUV",
        "a minister",
        "an agreement",
        "an unusual step",
        "a union",
        "a $2 billion plan",
        "an 80-seat majority",
        "a 1,100-strong force",
        "an “open” letter",
        "a UK court",
        "an Indian firm",
        "a COVID-19 case",
        "an NGO",
        "a eulogy",
        "an ÉLYSÉE aide",
        "a G7 summit",
        "an IAEA report",
        "a PKK fighter",
        "an AI model",
        "a UEFA ban",
        "an R&D centre",
        "a once-great power",
        "an 8,000-tonne ship",
        "a 180-page report",
      })
  void followTheSound(String phrase) {
    String bare = phrase.substring(phrase.indexOf(' ') + 1);

    assertThat(Articles.withIndefinite(bare)).isEqualTo(phrase);
  }
}
