package io.github.quizette.nlp;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Gives each token of a sentence its Penn Treebank tag ({@code NNP}, {@code VBD}, ...), as the UD
 * English treebanks use them, from left to right: a first guess, which {@link DependencyParser}
 * betters.
 *
 * <p>Immutable: one instance serves any number of threads. Time and memory grow linearly with the
 * sentence; the caller caps its length. Equal input gives equal tags on every machine.
 */
public final class FineTagger {
  private static final String RESOURCE = "models/fine-tagger.bin";
  private static final int MAGIC = 0x51544731; // QTG1

  private final List<String> tags;
  private final WeightTable weights;
  private final WordClasses classes;

  /** Makes a tagger of a trained model; the class numbers of the table index the tags. */
  public FineTagger(List<String> tags, WeightTable weights, WordClasses classes) {
    if (tags.size() != weights.classes()) {
      throw new IllegalArgumentException("tags and weights do not fit");
    }
    this.tags = List.copyOf(tags);
    this.weights = weights;
    this.classes = classes;
  }

  /**
   * Loads the tagger that comes with this program; keep it, loading takes tens of milliseconds.
   *
   * @throws IOException if the model is missing or broken
   */
  public static FineTagger load() throws IOException {
    try (DataInputStream in = ModelResource.open(RESOURCE)) {
      return read(in);
    }
  }

  /**
   * Reads a model that {@link #write} wrote.
   *
   * @throws IOException if the input ends early or is no such model
   */
  public static FineTagger read(DataInputStream in) throws IOException {
    ModelResource.check(in, MAGIC);
    List<String> tags = ModelResource.readTexts(in);
    return new FineTagger(tags, WeightTable.read(in), WordClasses.shared());
  }

  /** Writes the model in the form that {@link #load} reads. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(MAGIC);
    ModelResource.writeTexts(out, tags);
    weights.write(out);
  }

  /** Returns the tags of a sentence's tokens, one for each; none for an empty sentence. */
  public String[] tag(String[] forms) {
    int[] chosen = tag(TokenAtoms.of(forms, classes));
    String[] result = new String[forms.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = tags.get(chosen[i]);
    }
    return result;
  }

  private int[] tag(TokenAtoms atoms) {
    int[] chosen = new int[atoms.length()];
    int[] keys = new int[TagFeatures.MAX];
    int[] scores = new int[tags.size()];
    for (int i = 0; i < chosen.length; i++) {
      Arrays.fill(scores, 0);
      int count = TagFeatures.fill(atoms, i, chosen, keys);
      weights.add(keys, count, scores);
      for (int k = 1; k < scores.length; k++) {
        chosen[i] = scores[k] > scores[chosen[i]] ? k : chosen[i];
      }
    }
    return chosen;
  }
}
