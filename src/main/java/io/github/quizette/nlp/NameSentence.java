package io.github.quizette.nlp;

/** A sentence as the name features see it: what can be said of each token once, for all uses. */
public final class NameSentence {
  private static final long BEFORE = 0x5EL;
  private static final long AFTER = 0x24L;
  private static final int LONGEST_RUN = 12;

  final String[] forms;
  final String[] small;
  final boolean[] capital;
  final boolean headline;
  final NameLists.Matches matches;
  final int[] document;

  private final long[] exact;
  private final long[] lower;
  private final long[] shapes;
  private final int[] clusters;

  NameSentence(String[] forms, DocumentWords words, WordClusters classes, NameLists lists) {
    int length = forms.length;
    this.forms = new String[length];
    small = new String[length];
    capital = new boolean[length];
    exact = new long[length];
    lower = new long[length];
    shapes = new long[length];
    clusters = new int[length];
    document = new int[length];
    int capitals = 0;
    int letters = 0;
    for (int i = 0; i < length; i++) {
      String form = plain(forms[i]);
      this.forms[i] = form;
      small[i] = NameFeatures.lower(form);
      capital[i] = DocumentWords.isCapital(form);
      exact[i] = FeatureHash.atom(0, form);
      lower[i] = capital[i] || !small[i].equals(form) ? FeatureHash.atom(0, small[i]) : exact[i];
      shapes[i] = shapeOf(form);
      clusters[i] = classes.of(WordClusters.atom(small[i]));
      document[i] = capital[i] ? words.of(form) : 0;
      capitals += capital[i] ? 1 : 0;
      letters += !form.isEmpty() && Character.isLetter(form.charAt(0)) ? 1 : 0;
    }
    headline = letters > 3 && capitals > 0.6 * letters;
    matches = lists.match(exact, lower, capital, length);
  }

  /** Returns the number of tokens. */
  public int length() {
    return forms.length;
  }

  /** Returns the form with one kind of apostrophe and quote, and all digits alike. */
  static String plain(String form) {
    String straight = form;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      char to = c == '\u2019' || c == '\u2018' ? '\'' : c == '\u201C' || c == '\u201D' ? '"' : c;
      if (c >= '1' && c <= '9') {
        to = '0';
      }
      if (to != c) {
        straight = straight.replace(c, to);
      }
    }
    return straight;
  }

  private static long shapeOf(String form) {
    StringBuilder shape = new StringBuilder();
    char before = 0;
    for (int i = 0; i < form.length() && shape.length() < 8; i++) {
      char c = form.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
      if (kind != before || i == 1) {
        shape.append(kind);
      }
      before = kind;
    }
    return FeatureHash.atom(2, shape);
  }

  private long at(long[] atoms, int i) {
    return i < 0 ? BEFORE : i >= atoms.length ? AFTER : atoms[i];
  }

  long exact(int i) {
    return at(exact, i);
  }

  long lower(int i) {
    return at(lower, i);
  }

  long shape(int i) {
    return at(shapes, i);
  }

  /** Returns the class of the token in the first tree; one digit of 16 less is the coarse one. */
  int cluster(int i) {
    return i < 0 || i >= clusters.length ? -1 : clusters[i] & 0xFFFF;
  }

  /** Returns the class of the token in the second tree. */
  int otherCluster(int i) {
    return i < 0 || i >= clusters.length ? -1 : clusters[i] >>> 16;
  }

  /** Returns which lists the token stands in, and at which place of a phrase. */
  long code(int i) {
    if (i < 0 || i >= forms.length) {
      return -1;
    }
    return FeatureHash.mix(matches.only[i] | (long) matches.first[i] << 32)
        + FeatureHash.mix(~(matches.inner[i] | (long) matches.last[i] << 32));
  }

  private boolean links(int i) {
    String form = small[i];
    return capital[i]
        || form.equals("of")
        || form.equals("the")
        || form.equals("for")
        || form.equals("&")
        || form.equals("-");
  }

  /** Returns the start of the run of capitalised tokens around a capitalised token. */
  int runStart(int i) {
    int from = i;
    for (int j = i - 1; j >= 0 && i - j < LONGEST_RUN && links(j); j--) {
      if (capital[j]) {
        from = j;
      }
    }
    return from;
  }

  /** Returns the end of the run of capitalised tokens around a capitalised token. */
  int runEnd(int i) {
    int to = i + 1;
    for (int j = i + 1; j < forms.length && j - i < LONGEST_RUN && links(j); j++) {
      if (capital[j]) {
        to = j + 1;
      }
    }
    return to;
  }
}
