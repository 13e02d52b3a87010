package io.github.quizette.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.nlp.EntityKind.Evidence;
import io.github.quizette.text.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityKindsTest {
  private static final EntityKinds KINDS = new EntityKinds(Knowledge.shipped());

  @ParameterizedTest
  @CsvSource({
    "Ministry of Health of Fiji, ORGANIZATION, ministry",
    "Sindh High Court, ORGANIZATION, court",
    "Central Bank of Kenya, ORGANIZATION, central-bank",
    "Bank of Atlantis, ORGANIZATION, bank",
    "Peshawar Electric Company, ORGANIZATION, company",
    "University of Nowhere, ORGANIZATION, university",
    "Justice and Hope Party, ORGANIZATION, party",
    "Daily Trumpet Newspapers Ltd, ORGANIZATION, company",
    "Lake Nowhere, LOCATION, lake",
    "Mount Unknown, LOCATION, mountain",
    "Little Unknown River, LOCATION, river",
    "Nowhere International Airport, LOCATION, airport"
  })
  void readsTheKindFromTheWordsOfTheName(String name, EntityType type, String kind) {
    assertThat(KINDS.of(name, type, List.of()))
        .hasValueSatisfying(found -> assertThat(found.kind()).isEqualTo(kind));
  }

  @Test
  void takesTheKindThatTheTablesKnow() {
    assertThat(KINDS.of("NASA", EntityType.ORGANIZATION, List.of()))
        .contains(new EntityKind("space-agency", Evidence.TABLE));
    assertThat(KINDS.of("Kenya", EntityType.LOCATION, List.of()))
        .contains(new EntityKind("country", Evidence.TABLE));
  }

  @Test
  void takesWhatTheTextCallsAnUnknownName() {
    assertThat(KINDS.of("Zorblatt", EntityType.ORGANIZATION, List.of("carmaker")))
        .contains(new EntityKind("carmaker", Evidence.DESCRIPTION));
    assertThat(KINDS.of("Ada Zorblatt", EntityType.PERSON, List.of("thing", "singer")))
        .contains(new EntityKind("singer", Evidence.DESCRIPTION));
  }

  @Test
  void saysNothingWhereNothingShowsTheKind() {
    assertThat(KINDS.of("Zorblatt", EntityType.ORGANIZATION, List.of())).isEmpty();
    assertThat(KINDS.of("Zorblatt", EntityType.LOCATION, List.of("carmaker"))).isEmpty();
    assertThat(KINDS.of("", EntityType.PERSON, List.of())).isEmpty();
  }
}
