package io.github.quizette.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.nlp.FeatureHash;
import io.github.quizette.nlp.WeightTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SparsePerceptronTest {
  private static final int CLASSES = 40;
  private static final int EXAMPLES = 3000;

  @Test
  void learnsWhichFeatureBelongsToWhichClass() {
    WeightTable table = trained().table(0.01f);
    int right = 0;
    for (int example = 0; example < EXAMPLES; example++) {
      int[] scores = new int[table.classes()];
      table.add(keys(example), 2, scores);
      right += best(scores) == example % CLASSES ? 1 : 0;
    }
    assertThat(right).isEqualTo(EXAMPLES);
    assertThat(table.size()).isGreaterThan(1000);
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    WeightTable table = trained().table(0.01f);
    byte[] written = bytes(table);
    WeightTable read = WeightTable.read(new DataInputStream(new ByteArrayInputStream(written)));
    assertThat(bytes(read)).isEqualTo(written);
    int[] before = new int[CLASSES];
    int[] after = new int[CLASSES];
    for (int example = 0; example < EXAMPLES; example++) {
      table.add(keys(example), 2, before);
      read.add(keys(example), 2, after);
    }
    assertThat(after).isEqualTo(before);
  }

  @Test
  void refusesABrokenTable() throws IOException {
    byte[] written = bytes(trained().table(0.01f));
    byte[] cut = Arrays.copyOf(written, written.length / 2);
    assertThatThrownBy(() -> WeightTable.read(new DataInputStream(new ByteArrayInputStream(cut))))
        .isInstanceOf(IOException.class);
    written[3] = 3; // fewer classes than the rows name
    assertThatThrownBy(
            () -> WeightTable.read(new DataInputStream(new ByteArrayInputStream(written))))
        .isInstanceOf(IOException.class);
  }

  @Test
  void unknownFeaturesAddNothing() {
    WeightTable table = trained().table(0.01f);
    int[] scores = new int[CLASSES];
    table.add(FeatureHash.key(9, FeatureHash.atom(9, "never seen")), scores);
    assertThat(scores).containsOnly(0);
  }

  private static SparsePerceptron trained() {
    var perceptron = new SparsePerceptron(CLASSES);
    float[] scores = new float[CLASSES];
    for (int round = 0; round < 5; round++) {
      for (int example = 0; example < EXAMPLES; example++) {
        perceptron.tick();
        int[] keys = keys(example);
        perceptron.score(keys, 2, scores);
        int guess = best(scores);
        if (guess != example % CLASSES) {
          perceptron.update(keys, 2, example % CLASSES, guess);
        }
      }
    }
    return perceptron;
  }

  private static int[] keys(int example) {
    long shared = FeatureHash.atom(1, example % 7);
    return new int[] {
      FeatureHash.key(1, shared), FeatureHash.key(2, FeatureHash.atom(2, "w" + example), shared)
    };
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  private static int best(int[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  private static byte[] bytes(WeightTable table) throws IOException {
    var bytes = new ByteArrayOutputStream();
    table.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
