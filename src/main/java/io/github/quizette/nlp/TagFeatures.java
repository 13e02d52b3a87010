package io.github.quizette.nlp;

/** The features by which {@link FineTagger} decides on a tag. Stateless. */
public final class TagFeatures {
  /** The most features that {@link #fill} gives; the length that key arrays need. */
  public static final int MAX = 80;

  private static final int TAG = 40;
  private static final int PLACE = 41;

  private TagFeatures() {}

  /**
   * Fills in the features of one token.
   *
   * @param tags the tags decided so far, as class numbers; those from {@code place} on are not read
   * @return the number of features
   */
  public static int fill(TokenAtoms s, int place, int[] tags, int[] keys) {
    long before = FeatureHash.atom(TAG, place > 0 ? tags[place - 1] + 1 : 0);
    long beforeThat = FeatureHash.atom(TAG, place > 1 ? tags[place - 2] + 1 : 0);
    int used = inside(s, place, keys);
    used = around(s, place, keys, used);
    used = classes(s, place, before, keys, used);
    return history(s, place, new long[] {before, beforeThat}, keys, used);
  }

  private static int inside(TokenAtoms s, int i, int[] keys) {
    long setting = FeatureHash.atom(PLACE, (s.capitals ? 2 : 0) + (i == 0 ? 1 : 0));
    int used = 0;
    keys[used++] = FeatureHash.key(0, 1);
    keys[used++] = FeatureHash.key(1, s.word[i]);
    keys[used++] = FeatureHash.key(2, s.raw[i]);
    keys[used++] = FeatureHash.key(3, s.shape[i], setting);
    keys[used++] = FeatureHash.key(4, s.shape[i], s.suffix[TokenAtoms.SUFFIXES * i + 2]);
    keys[used++] = FeatureHash.key(5, s.shape[i], s.suffix[TokenAtoms.SUFFIXES * i]);
    for (int k = 0; k < TokenAtoms.SUFFIXES; k++) {
      keys[used++] = FeatureHash.key(6, s.suffix[TokenAtoms.SUFFIXES * i + k]);
    }
    for (int k = 0; k < TokenAtoms.PREFIXES; k++) {
      keys[used++] = FeatureHash.key(7, s.prefix[TokenAtoms.PREFIXES * i + k]);
    }
    return used;
  }

  private static int around(TokenAtoms s, int i, int[] keys, int start) {
    int p2 = s.at(i - 2);
    int p1 = s.at(i - 1);
    int n1 = s.at(i + 1);
    int n2 = s.at(i + 2);
    long ending = s.suffix[TokenAtoms.SUFFIXES * i + 2];
    long nextEnding = s.suffix[TokenAtoms.SUFFIXES * n1 + 2];
    long lastEnding = s.suffix[TokenAtoms.SUFFIXES * p1 + 2];
    int used = start;
    keys[used++] = FeatureHash.key(10, s.word[p1]);
    keys[used++] = FeatureHash.key(11, s.word[p2]);
    keys[used++] = FeatureHash.key(12, s.word[n1]);
    keys[used++] = FeatureHash.key(13, s.word[n2]);
    keys[used++] = FeatureHash.key(14, s.word[p1], s.word[i]);
    keys[used++] = FeatureHash.key(15, s.word[i], s.word[n1]);
    keys[used++] = FeatureHash.key(16, s.word[p1], s.word[n1]);
    keys[used++] = FeatureHash.key(17, s.word[n1], s.word[n2]);
    keys[used++] = FeatureHash.key(18, s.word[p2], s.word[p1]);
    keys[used++] = FeatureHash.key(19, nextEnding);
    keys[used++] = FeatureHash.key(20, s.shape[n1], s.shape[i]);
    keys[used++] = FeatureHash.key(21, nextEnding, ending);
    keys[used++] = FeatureHash.key(22, s.suffix[TokenAtoms.SUFFIXES * n1 + 1]);
    keys[used++] = FeatureHash.key(23, lastEnding);
    keys[used++] = FeatureHash.key(24, s.shape[p1], s.shape[i]);
    keys[used++] = FeatureHash.key(25, lastEnding, ending);
    keys[used++] = FeatureHash.key(26, s.suffix[TokenAtoms.SUFFIXES * n2 + 2]);
    return used;
  }

  private static int classes(TokenAtoms s, int i, long before, int[] keys, int start) {
    int p1 = s.at(i - 1);
    int n1 = s.at(i + 1);
    int used = start;
    keys[used++] = FeatureHash.key(50, s.fine[i], s.shape[i]);
    keys[used++] = FeatureHash.key(51, s.fine[i], before);
    keys[used++] = FeatureHash.key(52, s.fine[p1]);
    keys[used++] = FeatureHash.key(53, s.fine[n1]);
    keys[used++] = FeatureHash.key(54, s.fine[i], s.suffix[TokenAtoms.SUFFIXES * i + 1]);
    keys[used++] = FeatureHash.key(55, s.coarse[p1], s.coarse[i], s.coarse[n1]);
    keys[used++] = FeatureHash.key(56, before, s.coarse[i], s.coarse[n1]);
    keys[used++] = FeatureHash.key(57, s.fine[n1], s.word[i]);
    keys[used++] = FeatureHash.key(58, s.fine[n1], before, s.suffix[TokenAtoms.SUFFIXES * i + 2]);
    keys[used++] = FeatureHash.key(59, s.coarse[n1], s.shape[n1], s.shape[i]);
    return used;
  }

  private static int history(TokenAtoms s, int i, long[] tags, int[] keys, int start) {
    int n1 = s.at(i + 1);
    long both = FeatureHash.pair(tags[0], tags[1]);
    int used = start;
    keys[used++] = FeatureHash.key(30, tags[0]);
    keys[used++] = FeatureHash.key(31, both);
    keys[used++] = FeatureHash.key(32, tags[0], s.word[i]);
    keys[used++] = FeatureHash.key(33, tags[1], s.word[i]);
    keys[used++] = FeatureHash.key(34, both, s.word[i]);
    keys[used++] = FeatureHash.key(35, tags[0], s.suffix[TokenAtoms.SUFFIXES * i + 2]);
    keys[used++] = FeatureHash.key(36, tags[0], s.word[n1]);
    keys[used++] = FeatureHash.key(37, tags[0], s.suffix[TokenAtoms.SUFFIXES * n1 + 1]);
    keys[used++] = FeatureHash.key(38, both, s.shape[i]);
    keys[used++] = FeatureHash.key(39, tags[0], s.suffix[TokenAtoms.SUFFIXES * i + 2], s.word[n1]);
    return used;
  }
}
