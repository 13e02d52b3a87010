package io.github.quizette.nlp;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names of persons, organisations and places in a document.
 *
 * <p>A linear model labels each sentence, then {@link NameLayer} makes the whole document agree
 * with itself. Deterministic; one object serves all threads.
 */
public final class NameTagger {
  /** The place of the model that comes with this program. */
  static final String MODEL = "models/names.bin";

  private final NameModel model;
  private final NameFeatures features;

  /** Makes a tagger from a model. */
  public NameTagger(NameModel model) {
    this.model = model;
    this.features = new NameFeatures(model.clusters(), model.lists());
  }

  /**
   * Returns a tagger with the model that comes with this program, read anew.
   *
   * @throws UncheckedIOException if the model is missing or broken
   */
  public static NameTagger bundled() {
    try (DataInputStream in = ModelResource.open(MODEL)) {
      return new NameTagger(NameModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model of names: " + e.getMessage(), e);
    }
  }

  /**
   * Finds the names of a document.
   *
   * @param sentences the forms of each sentence, in order; they must be those of one document
   * @return for each sentence its names, from left to right, none overlapping
   */
  public List<List<NameSpan>> tag(List<String[]> sentences) {
    return new NameLayer(model.lists(), sentences, tagAlone(sentences)).names();
  }

  /** Finds names without the layer over the whole document. */
  public List<List<NameSpan>> tagAlone(List<String[]> sentences) {
    List<List<NameSpan>> names = new ArrayList<>(sentences.size());
    int[] keys = new int[NameFeatures.MOST];
    for (NameSentence sentence : features.prepare(sentences)) {
      int[][] scores = new int[sentence.length()][NameLabels.COUNT];
      for (int i = 0; i < scores.length; i++) {
        model.weights().add(keys, features.keys(sentence, i, keys), scores[i]);
      }
      names.add(new NameDecoder(model, scores).names());
    }
    return names;
  }
}
