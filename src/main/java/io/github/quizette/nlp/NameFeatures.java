package io.github.quizette.nlp;

import java.util.List;
import java.util.Locale;

/**
 * Makes the features of each token of a document for the name tagger, the same way in training and
 * in use.
 *
 * <p>Immutable; threads may share it.
 */
public final class NameFeatures {
  /** The most features of one token. */
  public static final int MOST = 256;

  private static final int WINDOW = 2;

  private final WordClusters clusters;
  private final NameLists lists;

  /** Makes the features from word classes and name lists. */
  public NameFeatures(WordClusters clusters, NameLists lists) {
    this.clusters = clusters;
    this.lists = lists;
  }

  /** Returns the name lists. */
  public NameLists lists() {
    return lists;
  }

  /** Prepares the sentences of one document; each array holds the forms of a sentence. */
  public List<NameSentence> prepare(List<String[]> sentences) {
    DocumentWords words = new DocumentWords(sentences, lists);
    return sentences.stream()
        .map(forms -> new NameSentence(forms, words, clusters, lists))
        .toList();
  }

  /**
   * Writes the feature keys of a token.
   *
   * @param keys takes the keys; at least {@link #MOST} long
   * @return how many keys were written
   */
  public int keys(NameSentence s, int i, int[] keys) {
    Sink sink = new Sink(keys);
    words(s, i, sink);
    shapes(s, i, sink);
    affixes(s, i, sink);
    classes(s, i, sink);
    matches(s, i, sink);
    if (s.capital[i]) {
      run(s, i, sink);
      document(s, i, sink);
    }
    return sink.count;
  }

  private static void words(NameSentence s, int i, Sink out) {
    out.add(1, s.exact(i));
    for (int d = -WINDOW; d <= WINDOW; d++) {
      out.add(2 + d + WINDOW, s.lower(i + d));
    }
    out.add(7, s.lower(i - 1), s.lower(i));
    out.add(8, s.lower(i), s.lower(i + 1));
    out.add(9, s.lower(i - 2), s.lower(i - 1));
    out.add(10, s.lower(i + 1), s.lower(i + 2));
    for (int d = 3; d <= 4; d++) {
      out.add(11, s.lower(i - d));
      out.add(12, s.lower(i + d));
    }
  }

  private static void shapes(NameSentence s, int i, Sink out) {
    for (int d = -1; d <= 1; d++) {
      out.add(21 + d, s.shape(i + d));
    }
    out.add(23, s.shape(i - 1), s.shape(i), s.shape(i + 1));
    out.add(24, s.shape(i), s.lower(i - 1));
    out.add(25, s.shape(i), s.lower(i + 1));
    if (s.headline) {
      out.add(26, s.shape(i));
    }
    out.add(27, s.shape(i), i == 0 ? 1 : 0);
  }

  private static void affixes(NameSentence s, int i, Sink out) {
    String form = s.forms[i];
    int length = form.length();
    for (int n = 1; n <= 4 && n < length; n++) {
      out.add(31, FeatureHash.atom(31, form, 0, n));
      out.add(32, FeatureHash.atom(32, s.small[i], length - n, length));
    }
    suffix(s, i - 1, 33, out);
    suffix(s, i + 1, 34, out);
  }

  private static void suffix(NameSentence s, int i, int template, Sink out) {
    if (i >= 0 && i < s.length() && s.small[i].length() > 3) {
      int length = s.small[i].length();
      out.add(template, FeatureHash.atom(32, s.small[i], length - 3, length));
    }
  }

  private static void classes(NameSentence s, int i, Sink out) {
    for (int d = -WINDOW; d <= WINDOW; d++) {
      int cluster = s.cluster(i + d);
      out.add(41 + d + WINDOW, cluster);
      out.add(46 + d + WINDOW, cluster >> 4);
    }
    out.add(51, s.cluster(i - 1) >> 4, s.cluster(i) >> 4);
    out.add(52, s.cluster(i) >> 4, s.cluster(i + 1) >> 4);
    out.add(53, s.cluster(i), s.shape(i));
    out.add(54, s.cluster(i) >> 4, s.shape(i), s.cluster(i + 1) >> 4);
    out.add(55, s.cluster(i) >> 4, s.shape(i), s.cluster(i - 1) >> 4);
    for (int d = -1; d <= 1; d++) {
      int other = s.otherCluster(i + d);
      out.add(101 + d, other);
      out.add(104 + d, other >> 4);
    }
    out.add(106, s.otherCluster(i), s.shape(i));
  }

  private static void matches(NameSentence s, int i, Sink out) {
    for (int d = -1; d <= 1; d++) {
      int at = i + d;
      if (at >= 0 && at < s.length()) {
        bits(61 + d, s.matches.only[at], 0, out);
        bits(61 + d, s.matches.first[at], 1, out);
        bits(61 + d, s.matches.inner[at], 2, out);
        bits(61 + d, s.matches.last[at], 3, out);
      }
    }
    out.add(63, s.code(i), s.shape(i));
    out.add(64, s.code(i - 1), s.code(i));
    out.add(65, s.code(i), s.code(i + 1));
  }

  private static void bits(int template, int mask, int place, Sink out) {
    for (int rest = mask; rest != 0; rest &= rest - 1) {
      out.add(template, Integer.numberOfTrailingZeros(rest) * 4L + place);
    }
  }

  private static void run(NameSentence s, int i, Sink out) {
    int from = s.runStart(i);
    int to = s.runEnd(i);
    out.add(71, s.lower(from));
    out.add(72, s.lower(to - 1));
    out.add(73, s.lower(from - 1));
    out.add(74, s.lower(to));
    int place = (i == from ? 1 : 0) + (i == to - 1 ? 2 : 0) + 4 * Math.min(5, to - from);
    out.add(75, place);
    out.add(76, s.cluster(to - 1) >> 4, place);
    out.add(77, s.cluster(from) >> 4, place);
    out.add(78, s.cluster(from - 1), place & 3);
    out.add(79, s.cluster(to), place & 3);
    out.add(80, s.code(from), place);
    out.add(81, s.code(to - 1), place);
    out.add(82, s.lower(from - 1), s.lower(from - 2));
  }

  private static void document(NameSentence s, int i, Sink out) {
    int mask = s.document[i];
    for (int bit = 0; bit < DocumentWords.BITS; bit++) {
      if ((mask >> bit & 1) != 0) {
        out.add(91, bit, i == 0 ? 1 : 0);
      }
    }
    out.add(92, mask & 0x3FF);
    if (i > 0 && s.capital[i - 1]) {
      out.add(93, s.document[i - 1] & 0xFF);
    }
    if (i + 1 < s.length() && s.capital[i + 1]) {
      out.add(94, s.document[i + 1] & 0xFF);
    }
  }

  /** Returns the text in lower case, the same object if it is. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static final class Sink {
    private final int[] keys;
    private int count;

    Sink(int[] keys) {
      this.keys = keys;
    }

    void add(int template, long a) {
      keys[count++] = FeatureHash.key(template, a);
    }

    void add(int template, long a, long b) {
      keys[count++] = FeatureHash.key(template, a, b);
    }

    void add(int template, long a, long b, long c) {
      keys[count++] = FeatureHash.key(template, a, b, c);
    }
  }
}
