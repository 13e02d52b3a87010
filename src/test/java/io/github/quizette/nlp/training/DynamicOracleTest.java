package io.github.quizette.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.nlp.ArcEager;
import org.junit.jupiter.api.Test;

class DynamicOracleTest {
  /** Heads of a tree without crossing arcs; 7 is the root's place. */
  private static final int[] HEADS = {1, 2, 7, 5, 5, 2, 2};

  @Test
  void freeTransitionsLeadToTheRightTree() {
    var state = new ArcEager(HEADS.length);
    var oracle = new DynamicOracle(HEADS);
    while (!state.exhausted()) {
      int free = -1;
      for (int kind = 0; kind < ArcEager.KINDS; kind++) {
        free = state.allows(kind) && oracle.cost(state, kind) == 0 ? kind : free;
      }
      state.apply(ArcEager.transition(free, 0));
    }
    for (int token = 0; token < HEADS.length; token++) {
      int expected = HEADS[token] == HEADS.length ? HEADS.length + 1 : HEADS[token];
      assertThat(state.head(token)).isEqualTo(expected);
    }
  }

  @Test
  void aWrongTransitionCostsTheArcsItCutsOff() {
    var state = new ArcEager(HEADS.length);
    var oracle = new DynamicOracle(HEADS);
    state.apply(ArcEager.SHIFT);
    assertThat(oracle.cost(state, ArcEager.LEFT)).isZero();
    assertThat(oracle.cost(state, ArcEager.SHIFT)).isEqualTo(1);
    assertThat(oracle.cost(state, ArcEager.RIGHT)).isEqualTo(2);
  }
}
