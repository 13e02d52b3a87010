package io.github.quizette.nlp;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * What the {@link DependencyParser} learned. Immutable.
 *
 * @param labels the relations, {@code root} among them
 * @param tags the Penn tags
 * @param words what stands for each word
 * @param network the weights, with a score for each label and tag
 * @param confidence how likely an arc is right
 * @param classes the word classes of the token atoms; not written with the model
 */
public record ParserModel(
    List<String> labels,
    List<String> tags,
    WordVectors words,
    ParserNetwork network,
    ArcConfidence confidence,
    WordClasses classes) {
  private static final int MAGIC = 0x51445035; // QDP5

  /**
   * Checks that the parts fit.
   *
   * @throws IllegalArgumentException if they do not
   */
  public ParserModel {
    labels = List.copyOf(labels);
    tags = List.copyOf(tags);
    if (!labels.contains("root")
        || network.labels() != labels.size()
        || network.tags() != tags.size()) {
      throw new IllegalArgumentException("labels, tags and weights do not fit");
    }
  }

  int rootLabel() {
    return labels.indexOf("root");
  }

  /** Returns the same model with other factors of confidence. */
  public ParserModel withFactors(float[] factors) {
    return new ParserModel(labels, tags, words, network, new ArcConfidence(factors), classes);
  }

  /** Writes the model; equal models give equal bytes. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(MAGIC);
    ModelResource.writeTexts(out, labels);
    ModelResource.writeTexts(out, tags);
    words.write(out);
    network.write(out);
    confidence.write(out);
  }

  /**
   * Reads a model that {@link #write} wrote.
   *
   * @throws IOException if the input ends early or is no such model
   */
  public static ParserModel read(DataInputStream in) throws IOException {
    ModelResource.check(in, MAGIC);
    try {
      List<String> labels = ModelResource.readTexts(in);
      List<String> tags = ModelResource.readTexts(in);
      return new ParserModel(
          labels,
          tags,
          WordVectors.read(in),
          ParserNetwork.read(in, labels.size(), tags.size()),
          ArcConfidence.read(in),
          WordClasses.shared());
    } catch (IllegalArgumentException e) {
      throw new IOException("broken model: " + e.getMessage(), e);
    }
  }
}
