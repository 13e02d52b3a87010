package io.github.quizette.nlp;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * The word classes that the syntax models look at: fine ones, and coarse ones of sixteen fine ones
 * each. Immutable, one for all models and threads.
 */
public final class WordClasses {
  private static final String RESOURCE = "models/word-classes.bin";
  private static final int FINE = 5;
  private static final int COARSE = 6;
  private static final int COARSE_BITS = 4;

  private final WordClusters clusters;

  WordClasses(WordClusters clusters) {
    this.clusters = clusters;
  }

  /**
   * Returns the classes that come with this program, loaded with the first call.
   *
   * @throws IOException if the table is missing or broken
   */
  public static synchronized WordClasses shared() throws IOException {
    if (Holder.loaded == null) {
      try (DataInputStream in = ModelResource.open(RESOURCE)) {
        Holder.loaded = new WordClasses(WordClusters.read(in));
      }
    }
    return Holder.loaded;
  }

  /** Returns the number of the fine class of the word with this atom. */
  int of(long wordAtom) {
    return clusters.of(wordAtom);
  }

  static long fine(int number) {
    return FeatureHash.atom(FINE, number);
  }

  static long coarse(int number) {
    return FeatureHash.atom(COARSE, number >> COARSE_BITS);
  }

  private static final class Holder {
    private static @org.jspecify.annotations.Nullable WordClasses loaded;
  }
}
