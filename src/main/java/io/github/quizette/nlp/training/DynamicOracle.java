package io.github.quizette.nlp.training;

import io.github.quizette.nlp.ArcEager;

/**
 * Tells how many right arcs a transition makes unreachable, from any state of an arc-eager parse
 * (Goldberg and Nivre 2012).
 */
final class DynamicOracle {
  private final int[] heads;

  /** Takes the right heads; the root's head is the place behind the last token. */
  DynamicOracle(int[] heads) {
    this.heads = heads;
  }

  /** Returns the number of right arcs lost by an allowed transition of a state not exhausted. */
  int cost(ArcEager state, int transition) {
    int top = state.stack(0);
    int next = state.next();
    return switch (transition) {
      case ArcEager.SHIFT -> lostByPush(state, next, -1);
      case ArcEager.RIGHT -> lostByPush(state, next, top) + (heads[next] > next ? 1 : 0);
      case ArcEager.REDUCE -> dependentsAhead(top, next);
      default -> dependentsAhead(top, next) + (heads[top] > next ? 1 : 0);
    };
  }

  private int lostByPush(ArcEager state, int next, int kept) {
    int lost = 0;
    for (int i = 0; i < state.depth(); i++) {
      int token = state.stack(i);
      if (token == heads[next] && token != kept) {
        lost++;
      }
      if (heads[token] == next && state.head(token) > heads.length) {
        lost++;
      }
    }
    return lost;
  }

  private int dependentsAhead(int top, int next) {
    int lost = 0;
    for (int i = next; i < heads.length; i++) {
      lost += heads[i] == top ? 1 : 0;
    }
    return lost;
  }
}
