package io.github.quizette.nlp;

import io.github.quizette.text.DependencyTree;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Reads a sentence's syntax as Universal Dependencies, from left to right, without looking back: a
 * greedy arc-eager parser.
 *
 * <p>Immutable: one instance serves any number of threads. Time and memory grow linearly with the
 * sentence, and every sentence is read whole; the caller caps its length (at 512 tokens). Each tree
 * has one root and no circle. Equal input gives an equal tree on every machine.
 */
public final class DependencyParser {
  private static final String RESOURCE = "models/dependency-parser.bin";

  private final ParserModel model;

  /** Makes a parser of a trained model. */
  public DependencyParser(ParserModel model) {
    this.model = model;
  }

  /**
   * Loads the parser that comes with this program; keep it, loading takes tens of milliseconds.
   *
   * @throws IOException if the model is missing or broken
   */
  public static DependencyParser load() throws IOException {
    try (DataInputStream in = ModelResource.open(RESOURCE)) {
      return new DependencyParser(ParserModel.read(in));
    }
  }

  /**
   * Returns the syntax of a sentence; an empty one has an empty tree.
   *
   * @param forms the tokens as they stand
   * @param tags their Penn tags, as {@link FineTagger} gives them
   * @throws IllegalArgumentException if there is not one tag for each token
   */
  public DependencyTree parse(String[] forms, String[] tags) {
    SentenceReading reading = read(forms, tags);
    float[] confidences = new float[forms.length];
    String[] relations = new String[forms.length];
    for (int i = 0; i < forms.length; i++) {
      confidences[i] = model.confidence().of(reading.evidence(i));
      relations[i] = model.labels().get(reading.chosen[i]);
    }
    return new DependencyTree(reading.heads, Arrays.asList(relations), confidences);
  }

  /** Returns the evidence for each arc of the tree that {@link #parse} gives. */
  public float[][] evidence(String[] forms, String[] tags) {
    SentenceReading reading = read(forms, tags);
    float[][] evidence = new float[forms.length][];
    for (int i = 0; i < evidence.length; i++) {
      evidence[i] = reading.evidence(i);
    }
    return evidence;
  }

  private SentenceReading read(String[] forms, String[] tags) {
    if (forms.length != tags.length) {
      throw new IllegalArgumentException(forms.length + " tokens, " + tags.length + " tags");
    }
    var reading = new SentenceReading(model, forms, tags);
    reading.run();
    return reading;
  }
}
