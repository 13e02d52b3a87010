package io.github.quizette.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTablesTest {
  @ParameterizedTest
  @CsvSource({
    "Ishaq, MALE", "Keir, MALE", "Volodymyr, MALE", "Ursula, FEMALE", "Giorgia, FEMALE",
    "Marco, MALE", "François, MALE", "Jean, UNKNOWN", "Andrea, UNKNOWN", "Xyzzy, UNKNOWN",
    "Marie-Louise, FEMALE", "mary, FEMALE",
  })
  void tellSexFromClearGivenNamesOnly(String name, Gender expected) {
    assertThat(Gender.ofGivenName(name)).isEqualTo(expected);
  }

  @Test
  void tellSexFromTitles() {
    assertThat(Gender.ofTitle("Mrs.")).isEqualTo(Gender.FEMALE);
    assertThat(Gender.ofTitle("King")).isEqualTo(Gender.MALE);
    assertThat(Gender.ofTitle("Dr.")).isEqualTo(Gender.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "minister, PERSON", "ministry, GROUP", "province, LOCATION", "year, TIME", "bridge, ARTIFACT",
    "lawmaker, PERSON", "ceasefire, EVENT", "company, GROUP", "bank, GROUP", "senator, PERSON",
    "spokeswoman, PERSON", "vice-president, PERSON", "finance minister, PERSON",
  })
  void tellTheKindOfNoun(String noun, NounKind kind) {
    assertThat(NounKinds.of(noun).orElseThrow().kind()).isEqualTo(kind);
  }

  @Test
  void tellHowCommonAWordIs() {
    assertThat(WordTiers.of("minister")).hasValue(20);
    assertThat(WordTiers.of("Minister")).hasValue(20);
    assertThat(WordTiers.of("tariff")).hasValue(35);
    assertThat(WordTiers.of("ombudsman")).hasValue(40);
    assertThat(WordTiers.of("zzyzxq")).isEmpty();
    assertThat(WordTiers.listed("Minister")).isFalse();
  }
}
