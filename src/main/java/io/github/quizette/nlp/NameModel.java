package io.github.quizette.nlp;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What the name tagger learned: weights of features, weights of label pairs, word classes and name
 * lists.
 *
 * @param weights a weight for feature and label
 * @param pairs for each label and the one after it the weight of the pair, row by row
 * @param scale what one unit of weight is worth in logarithms of odds
 * @param clusters word classes
 * @param lists name lists
 */
@SuppressWarnings("ArrayRecordComponent")
public record NameModel(
    WeightTable weights, int[] pairs, float scale, WordClusters clusters, NameLists lists) {
  private static final int MAGIC = 0x514E4D32;
  private static final int TREES = 2;

  /**
   * Checks that the parts fit.
   *
   * @throws IllegalArgumentException if the weights are not those of name labels
   */
  public NameModel {
    if (weights.classes() != NameLabels.COUNT || pairs.length != square() || !(scale > 0)) {
      throw new IllegalArgumentException("not a model of names");
    }
  }

  private static int square() {
    return NameLabels.COUNT * NameLabels.COUNT;
  }

  /** Writes the model; equal models give equal bytes. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(MAGIC);
    out.writeFloat(scale);
    for (int pair : pairs) {
      out.writeInt(pair);
    }
    weights.write(out);
    clusters.write(out, TREES);
    lists.write(out);
  }

  /**
   * Reads a model that {@link #write} wrote.
   *
   * @throws IOException if the input ends early or is no such model
   */
  public static NameModel read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a model of names");
    }
    float scale = in.readFloat();
    int[] pairs = new int[square()];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = in.readInt();
    }
    WeightTable weights = WeightTable.read(in);
    WordClusters clusters = WordClusters.read(in, TREES);
    NameLists lists = NameLists.read(in);
    try {
      return new NameModel(weights, pairs, scale, clusters, lists);
    } catch (IllegalArgumentException e) {
      throw new IOException("broken model of names", e);
    }
  }
}
