package io.github.quizette.nlp.training;

import io.github.quizette.nlp.Matrices;
import io.github.quizette.nlp.ParserNetwork;
import io.github.quizette.nlp.TokenAtoms;
import io.github.quizette.nlp.WordVectors;
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
import java.util.TreeSet;

/**
 * Learns what stands for a word: a row of its own if it is frequent in the treebanks, plus a
 * projection of its vector from raw text if it has one. For one thread.
 */
final class WordLearner {
  /** The number of the row of all words that are rare or unknown. */
  private static final int OTHER = 0;

  private static final int WIDTH = ParserNetwork.WORD;
  private static final int FREQUENT = 2;
  private static final double HIDDEN = 0.25;
  private static final float UNKNOWN = 0.03f;
  private static final float SPREAD = 0.5f;

  private final Map<String, float[]> vectors;
  private final Map<String, Integer> rows = new LinkedHashMap<>();
  private final List<Integer> counts = new ArrayList<>(List.of(0));
  private final float[][] own;
  private final float[][] ownSlopes;
  private final float[][] projection;
  private final float[][] projectionSlopes;
  private final Adam ownSteps;
  private final Adam projectionSteps;
  private final TreeSet<Integer> touched = new TreeSet<>();

  /** The words of one sentence while it is learned from. */
  @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
  record Seen(int[] rows, float[][] given) {}

  /** Prepares to learn from sentences of words in the form of {@link TokenAtoms#normalised}. */
  WordLearner(Map<String, float[]> vectors, List<String[]> sentences, Random random) {
    this.vectors = vectors;
    Map<String, Integer> frequency = new LinkedHashMap<>();
    for (String[] sentence : sentences) {
      for (String word : sentence) {
        frequency.merge(word, 1, Integer::sum);
      }
    }
    frequency.forEach(
        (word, count) -> {
          if (count >= FREQUENT) {
            rows.put(word, counts.size());
            counts.add(count);
          }
        });
    own = new float[counts.size()][WIDTH];
    ownSlopes = new float[counts.size()][WIDTH];
    int given = width(vectors);
    projection = new float[given][WIDTH];
    projectionSlopes = new float[given][WIDTH];
    for (float[] row : projection) {
      for (int j = 0; j < row.length; j++) {
        row[j] = SPREAD * (float) random.nextGaussian() / (float) Math.sqrt(given / 4.0);
      }
    }
    ownSteps = new Adam(own, ownSlopes);
    projectionSteps = new Adam(projection, projectionSlopes);
  }

  private static int width(Map<String, float[]> vectors) {
    return vectors.values().iterator().next().length;
  }

  /**
   * Reads vectors.
   *
   * @param file a line for each word, the most frequent first: the word and its numbers, parted by
   *     single spaces
   * @param most how many words to take
   */
  static Map<String, float[]> vectors(Path file, int most) throws IOException {
    Map<String, float[]> vectors = new LinkedHashMap<>();
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = in.readLine();
          line != null && vectors.size() < most;
          line = in.readLine()) {
        String[] cells = line.split(" ", -1);
        float[] vector = new float[cells.length - 1];
        for (int i = 0; i < vector.length; i++) {
          vector[i] = Float.parseFloat(cells[i + 1]);
        }
        vectors.putIfAbsent(TokenAtoms.normalised(cells[0]), vector);
      }
    }
    return vectors;
  }

  /** Writes the rows of a sentence's words to the start of the targets, some words hidden. */
  Seen read(String[] words, Random random, float[][] targets) {
    int[] numbers = new int[words.length];
    float[][] given = new float[words.length][];
    for (int i = 0; i < words.length; i++) {
      numbers[i] = rows.getOrDefault(words[i], OTHER);
      int count = counts.get(numbers[i]);
      if (random.nextDouble() < HIDDEN / (HIDDEN + count)) {
        numbers[i] = OTHER;
      }
      float[] vector = vectors.get(words[i]);
      boolean known = vector != null && random.nextFloat() >= UNKNOWN;
      given[i] = known && vector != null ? vector : new float[projection.length];
    }
    float[][] sums = new float[words.length][WIDTH];
    Matrices.addProduct(given, projection, sums);
    for (int i = 0; i < words.length; i++) {
      Matrices.addOne(1f, own[numbers[i]], sums[i]);
      System.arraycopy(sums[i], 0, targets[i], 0, WIDTH);
    }
    return new Seen(numbers, given);
  }

  /** Adds the slopes of a sentence's words, the start of the rows. */
  void learn(Seen seen, float[][] slopes) {
    float[][] starts = new float[slopes.length][];
    for (int i = 0; i < slopes.length; i++) {
      starts[i] = Arrays.copyOf(slopes[i], WIDTH);
      Matrices.addOne(1f, starts[i], ownSlopes[seen.rows()[i]]);
      touched.add(seen.rows()[i]);
    }
    Matrices.addProductOfTransposed(seen.given(), starts, projectionSlopes);
  }

  /** Takes the step of a number, counted from 1. */
  void step(float rate, int number) {
    touched.forEach(row -> ownSteps.step(row, rate, number));
    touched.clear();
    projectionSteps.step(rate, number);
  }

  /** Returns the rows of all words with a row or a vector. */
  WordVectors words() {
    Map<String, float[]> all = new LinkedHashMap<>();
    vectors.keySet().forEach(word -> all.put(word, row(word)));
    rows.keySet().forEach(word -> all.put(word, row(word)));
    return WordVectors.of(all, own[OTHER]);
  }

  private float[] row(String word) {
    float[][] sum = {own[rows.getOrDefault(word, OTHER)].clone()};
    float[] vector = vectors.get(word);
    if (vector != null) {
      Matrices.addProduct(new float[][] {vector}, projection, sum);
    }
    return sum[0];
  }
}
