package io.github.quizette.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the best labels of a sentence, and how much better each name is than its best rival. One
 * object for one sentence.
 */
final class NameDecoder {
  private static final int K = NameLabels.COUNT;
  private static final int NEVER = Integer.MIN_VALUE / 4;

  private final NameModel model;
  private final int[][] scores;
  private final int[][] forward;
  private final int[][] backward;

  /** Takes the score of each label for each token. */
  NameDecoder(NameModel model, int[][] scores) {
    this.model = model;
    this.scores = scores;
    this.forward = new int[scores.length][K];
    this.backward = new int[scores.length][K];
  }

  /** Returns the names of the best labelling, from left to right. */
  List<NameSpan> names() {
    if (scores.length == 0) {
      return List.of();
    }
    goForward();
    int[] best = trace();
    if (Arrays.stream(best).allMatch(label -> label == NameLabels.OUTSIDE)) {
      return List.of();
    }
    goBackward();
    List<NameSpan> names = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < best.length; i++) {
      if (NameLabels.begins(best[i])) {
        from = i;
      }
      if (NameLabels.ends(best[i])) {
        names.add(new NameSpan(from, i + 1, NameLabels.type(best[i]), confidence(best, from, i)));
      }
    }
    return names;
  }

  private void goForward() {
    for (int label = 0; label < K; label++) {
      forward[0][label] = NameLabels.mayStart(label) ? scores[0][label] : NEVER;
    }
    for (int i = 1; i < scores.length; i++) {
      int[] now = forward[i];
      Arrays.fill(now, NEVER);
      for (int before = 0; before < K; before++) {
        for (int label : NameLabels.after(before)) {
          int score = forward[i - 1][before] + model.pairs()[before * K + label];
          now[label] = Math.max(now[label], score);
        }
      }
      for (int label = 0; label < K; label++) {
        now[label] = Math.max(NEVER, now[label] + scores[i][label]);
      }
    }
  }

  private void goBackward() {
    int last = scores.length - 1;
    for (int label = 0; label < K; label++) {
      backward[last][label] = NameLabels.mayEnd(label) ? 0 : NEVER;
    }
    for (int i = last - 1; i >= 0; i--) {
      for (int label = 0; label < K; label++) {
        int best = NEVER;
        for (int after : NameLabels.after(label)) {
          int pair = model.pairs()[label * K + after];
          best = Math.max(best, pair + scores[i + 1][after] + backward[i + 1][after]);
        }
        backward[i][label] = best;
      }
    }
  }

  private int[] trace() {
    int last = scores.length - 1;
    int[] best = new int[scores.length];
    for (int label = 1; label < K; label++) {
      if (NameLabels.mayEnd(label) && forward[last][label] > forward[last][best[last]]) {
        best[last] = label;
      }
    }
    for (int i = last; i > 0; i--) {
      int needed = forward[i][best[i]] - scores[i][best[i]];
      for (int before = 0; before < K; before++) {
        if (forward[i - 1][before] + model.pairs()[before * K + best[i]] == needed
            && mayFollow(before, best[i])) {
          best[i - 1] = before;
          break;
        }
      }
    }
    return best;
  }

  private static boolean mayFollow(int before, int label) {
    return Arrays.binarySearch(NameLabels.after(before), label) >= 0;
  }

  /** The odds of the least sure token of a name against its best other label, as a chance. */
  private float confidence(int[] best, int from, int to) {
    float least = Float.MAX_VALUE;
    for (int i = from; i <= to; i++) {
      int own = forward[i][best[i]] + backward[i][best[i]];
      int rival = NEVER;
      for (int label = 0; label < K; label++) {
        if (label != best[i]) {
          rival = Math.max(rival, forward[i][label] + backward[i][label]);
        }
      }
      least = Math.min(least, (own - rival) * model.scale());
    }
    return (float) (1 / (1 + Math.exp(-least)));
  }
}
