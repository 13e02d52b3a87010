package io.github.quizette.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FullNamesTest {
  @Test
  void theNameThatIsUsedMostIsTheName() {
    assertThat(FullNames.usual(List.of("Ada Maria Berg", "Ada Berg", "Berg", "Ada Berg", "Berg")))
        .isEqualTo("Ada Berg");
  }

  @Test
  void theFirstOfTwoIsTheName() {
    assertThat(FullNames.usual(List.of("Ada Berg", "Ada Maria Berg"))).isEqualTo("Ada Berg");
  }

  @Test
  void aFamilyNameOfTwoWordsIsNoFullName() {
    assertThat(FullNames.usual(List.of("Ada Van Berg", "Van Berg", "Van Berg")))
        .isEqualTo("Ada Van Berg");
  }

  @Test
  void whatAnAgencyMakesLongerIsNot() {
    assertThat(FullNames.usual(List.of("Omar Said", "Omar Said", "NPR Omar Said")))
        .isEqualTo("Omar Said");
  }

  @Test
  void aLoneNameIsTheName() {
    assertThat(FullNames.usual(List.of("Berg"))).isEqualTo("Berg");
  }
}
