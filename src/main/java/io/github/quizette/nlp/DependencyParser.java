package io.github.quizette.nlp;

import io.github.quizette.text.DependencyTree;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a sentence's syntax as Universal Dependencies: a small recurrent network scores each pair
 * of head and dependent, see {@link ParserNetwork}.
 *
 * <p>Immutable: one instance serves any number of threads. Every sentence is read whole; the caller
 * caps its length (at 512 tokens), for the scores are as many as pairs of tokens. Each tree has one
 * root and no circle. Equal input gives an equal tree on every machine.
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
   * What a sentence was read as.
   *
   * @param tags the Penn tag of each token, better than those that the parser was given
   * @param tree the syntax; an empty sentence has an empty tree
   */
  public record Result(List<String> tags, DependencyTree tree) {
    /** Copies the tags. */
    public Result {
      tags = List.copyOf(tags);
    }
  }

  /**
   * Returns tags and syntax of a sentence.
   *
   * @param forms the tokens as they stand
   * @param tags their Penn tags, as {@link FineTagger} gives them
   * @throws IllegalArgumentException if there is not one tag for each token
   */
  public Result parse(String[] forms, String[] tags) {
    SentenceReading reading = read(forms, tags);
    String[] better = new String[forms.length];
    float[] confidences = new float[forms.length];
    String[] relations = new String[forms.length];
    for (int i = 0; i < forms.length; i++) {
      confidences[i] = model.confidence().of(reading.evidence(i));
      relations[i] = model.labels().get(reading.chosen[i]);
      better[i] = model.tags().get(reading.tagged[i]);
    }
    var tree = new DependencyTree(reading.heads, Arrays.asList(relations), confidences);
    return new Result(Arrays.asList(better), tree);
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
    return new SentenceReading(model, forms, tags);
  }
}
