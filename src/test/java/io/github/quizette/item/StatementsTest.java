package io.github.quizette.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementsTest {
  @Test
  void whatAStemHoldsIsReadBack() {
    var statements = List.of("In 2023, it cost 3. It was sold.", "It rained.", "Nobody came.");
    var stem = Statements.stem("Which are correct?", statements);

    assertThat(stem)
        .isEqualTo(
            "Which are correct?\n1. In 2023, it cost 3. It was sold.\n2. It rained.\n3. Nobody"
                + " came.");
    assertThat(Statements.of(Statements.SET, stem)).isEqualTo(statements);
    assertThat(Statements.of(Statements.TRUE_FALSE, Statements.stem("It rained.")))
        .containsExactly("It rained.");
  }

  @Test
  void otherFormsHoldNone() {
    assertThat(Statements.of("gap-person", "1. It ____.")).isEmpty();
    assertThat(Statements.judged("gap-person")).isFalse();
    assertThat(Statements.of(Statements.SET, "Which are correct?")).isEmpty();
    assertThat(Statements.of(Statements.TRUE_FALSE, "It rained.")).containsExactly("It rained.");
  }
}
