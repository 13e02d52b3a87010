package io.github.quizette.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectiveSearchTest {
  private static final double NEAR = 1e-4;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void findsTheBestOfAllTreesWithoutCrossingArcs(int length) {
    var random = new Random(length);
    for (int round = 0; round < 20; round++) {
      float[][] scores = scores(random, length);
      int[] found = ProjectiveSearch.heads(scores);
      assertThat(isProjectiveTree(found)).isTrue();
      assertThat(sum(scores, found)).isGreaterThan(best(scores) - NEAR);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 40, 200})
  void theSearchForLongSentencesGivesATreeToo(int length) {
    var random = new Random(length);
    for (int round = 0; round < 20; round++) {
      assertThat(isTree(TreeSearch.heads(scores(random, length)))).isTrue();
    }
  }

  static float[][] scores(Random random, int length) {
    float[][] scores = new float[length][length + 1];
    for (float[] row : scores) {
      for (int j = 0; j <= length; j++) {
        row[j] = (float) random.nextGaussian();
      }
    }
    return scores;
  }

  private static double best(float[][] scores) {
    int length = scores.length;
    double most = Double.NEGATIVE_INFINITY;
    int[] heads = new int[length];
    for (long code = 0; code < Math.pow(length + 1.0, length); code++) {
      long rest = code;
      for (int i = 0; i < length; i++) {
        heads[i] = (int) (rest % (length + 1));
        rest /= length + 1;
      }
      if (isProjectiveTree(heads)) {
        most = Math.max(most, sum(scores, heads));
      }
    }
    return most;
  }

  private static double sum(float[][] scores, int[] heads) {
    double sum = 0;
    for (int i = 0; i < heads.length; i++) {
      sum += scores[i][heads[i]];
    }
    return sum;
  }

  private static boolean isProjectiveTree(int[] heads) {
    return isTree(heads) && !crosses(heads);
  }

  private static boolean isTree(int[] heads) {
    int roots = 0;
    for (int i = 0; i < heads.length; i++) {
      roots += heads[i] == heads.length ? 1 : 0;
      int top = i;
      for (int steps = 0; steps <= heads.length && top < heads.length; steps++) {
        top = heads[top];
      }
      if (top < heads.length) {
        return false;
      }
    }
    return roots == 1;
  }

  private static boolean crosses(int[] heads) {
    for (int i = 0; i < heads.length; i++) {
      int low = Math.min(i, heads[i]);
      int high = Math.max(i, heads[i]);
      for (int k = low + 1; k < high && heads[i] < heads.length; k++) {
        if (heads[k] < low || heads[k] > high) {
          return true;
        }
      }
    }
    return false;
  }
}
