package io.github.quizette.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CombinationsTest {
  @Test
  void combinationsStandAsExaminationsPrintThem() {
    assertThat(Combinations.all(3).stream().map(numbers -> Combinations.text(numbers, 3)))
        .containsExactly(
            "1 only",
            "2 only",
            "3 only",
            "1 and 2 only",
            "1 and 3 only",
            "2 and 3 only",
            "1, 2 and 3");
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5})
  void theOptionsHoldTheRightOneAndLeaveEveryStatementOpen(int count) {
    for (var right : Combinations.all(3)) {
      for (var seed = 0; seed < 20; seed++) {
        var options = Combinations.options(right, 3, count, new int[5], new Random(seed));

        assertThat(options).hasSize(count).doesNotHaveDuplicates().contains(right);
        assertThat(Combinations.all(3).stream().filter(options::contains)).isEqualTo(options);
        for (var number : List.of(1, 2, 3)) {
          assertThat(options).anyMatch(option -> option.contains(number));
          assertThat(options).anyMatch(option -> !option.contains(number));
        }
      }
    }
  }

  @Test
  void theKeyComesToThePlaceThatIsRarest() {
    var right = List.of(1, 3);
    for (var wanted : List.of(1, 2, 3)) {
      var places = new int[] {9, 9, 9, 9, 9};
      places[wanted] = 2;
      var options = Combinations.options(right, 3, 4, places, new Random(1));
      assertThat(options.indexOf(right)).isEqualTo(wanted);
    }
  }

  @Test
  void theSameSeedGivesTheSameOptions() {
    var made =
        Stream.generate(() -> Combinations.options(List.of(2), 3, 4, new int[5], new Random(7)))
            .limit(3);
    assertThat(made.distinct()).hasSize(1);
  }
}
