package io.github.quizette.nlp;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * What the {@link DependencyParser} learned. Immutable.
 *
 * @param labels the relations, {@code root} and {@code punct} among them
 * @param transitions classes as {@link ArcEager#transition} numbers them
 * @param marks classes as {@link PunctuationFeatures} numbers the places of a mark
 * @param relations classes that index the labels
 * @param confidence how likely an arc is right
 * @param classes the word classes that the features look at; not written with the model
 */
public record ParserModel(
    List<String> labels,
    WeightTable transitions,
    WeightTable marks,
    WeightTable relations,
    ArcConfidence confidence,
    WordClasses classes) {
  private static final int MAGIC = 0x51445033; // QDP3

  /**
   * Checks that the parts fit.
   *
   * @throws IllegalArgumentException if they do not
   */
  public ParserModel {
    labels = List.copyOf(labels);
    if (!labels.contains("root")
        || !labels.contains("punct")
        || transitions.classes() != ArcEager.classes(labels.size())
        || marks.classes() != PunctuationFeatures.KINDS
        || relations.classes() != labels.size()) {
      throw new IllegalArgumentException("labels and weights do not fit");
    }
  }

  int rootLabel() {
    return labels.indexOf("root");
  }

  int markLabel() {
    return labels.indexOf("punct");
  }

  /** Returns the same model with other factors of confidence. */
  public ParserModel withFactors(float[] factors) {
    return new ParserModel(
        labels, transitions, marks, relations, confidence.with(factors), classes);
  }

  /** Writes the model; equal models give equal bytes. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(MAGIC);
    ModelResource.writeTexts(out, labels);
    transitions.write(out);
    marks.write(out);
    relations.write(out);
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
      return new ParserModel(
          ModelResource.readTexts(in),
          WeightTable.read(in),
          WeightTable.read(in),
          WeightTable.read(in),
          ArcConfidence.read(in),
          WordClasses.shared());
    } catch (IllegalArgumentException e) {
      throw new IOException("broken model: " + e.getMessage(), e);
    }
  }
}
