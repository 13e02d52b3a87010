package io.github.quizette.nlp.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Sorts words into classes by their vectors, twice: spherical k-means into 64 or 128 coarse
 * classes, then each of them into fine ones. A class number is {@code 16 * coarse + fine}, with
 * coarse from 1 on; the number in the lower half is that of the first tree.
 *
 * <p>Deterministic by seed; more frequent words weigh more.
 */
final class ClusterTrainer {
  private static final int FIRST_TREE = 64;
  private static final int SECOND_TREE = 128;
  private static final int FINE = 16;
  private static final int ROUNDS = 15;

  private final Random random = new Random(1);
  private final List<String> words = new ArrayList<>();
  private final List<float[]> vectors = new ArrayList<>();

  private ClusterTrainer() {}

  /**
   * Reads vectors and returns the class of each word.
   *
   * @param file a line for each word, the most frequent first: the word and its numbers, parted by
   *     single spaces
   * @param most how many words to take
   */
  static Map<String, Integer> train(Path file, int most) throws IOException {
    ClusterTrainer trainer = new ClusterTrainer();
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = in.readLine();
          line != null && trainer.words.size() < most;
          line = in.readLine()) {
        trainer.take(line);
      }
    }
    return trainer.classes();
  }

  private void take(String line) {
    String[] cells = line.split(" ", -1);
    float[] vector = new float[cells.length - 1];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Float.parseFloat(cells[i + 1]);
    }
    words.add(cells[0]);
    vectors.add(unit(vector));
  }

  private Map<String, Integer> classes() {
    int[] first = tree(FIRST_TREE);
    int[] second = tree(SECOND_TREE);
    Map<String, Integer> classes = new LinkedHashMap<>();
    for (int i = 0; i < first.length; i++) {
      classes.put(words.get(i), first[i] | second[i] << 16);
    }
    return classes;
  }

  private int[] tree(int parts) {
    int[] all = new int[words.size()];
    Arrays.setAll(all, i -> i);
    int[] coarse = split(all, parts);
    int[] code = new int[words.size()];
    for (int k = 0; k < parts; k++) {
      int number = k;
      int[] members = Arrays.stream(all).filter(i -> coarse[i] == number).toArray();
      int[] fine = members.length == 0 ? members : split(members, FINE);
      for (int i = 0; i < members.length; i++) {
        code[members[i]] = (k + 1) * FINE + fine[i];
      }
    }
    return code;
  }

  /** Returns for each member the number of its class, 0 to {@code parts - 1}. */
  private int[] split(int[] members, int parts) {
    float[][] centres = new float[parts][];
    for (int k = 0; k < parts; k++) { // from the more frequent half, which comes first
      centres[k] = vectors.get(members[random.nextInt((members.length + 1) / 2)]).clone();
    }
    int[] owner = new int[members.length];
    for (int round = 0; round < ROUNDS; round++) {
      float[][] sums = new float[parts][centres[0].length];
      for (int i = 0; i < members.length; i++) {
        float[] vector = vectors.get(members[i]);
        owner[i] = nearest(vector, centres);
        float weight = (float) (1 / Math.sqrt(members[i] + 100.0));
        for (int d = 0; d < vector.length; d++) {
          sums[owner[i]][d] += weight * vector[d];
        }
      }
      for (int k = 0; k < parts; k++) {
        centres[k] = unit(sums[k]);
      }
    }
    return owner;
  }

  private static int nearest(float[] vector, float[][] centres) {
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < centres.length; k++) {
      float likeness = 0;
      for (int d = 0; d < vector.length; d++) {
        likeness += vector[d] * centres[k][d];
      }
      if (likeness > most) {
        most = likeness;
        best = k;
      }
    }
    return best;
  }

  private static float[] unit(float[] vector) {
    double square = 1e-12;
    for (float each : vector) {
      square += each * each;
    }
    float[] unit = new float[vector.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (vector[i] / Math.sqrt(square));
    }
    return unit;
  }
}
