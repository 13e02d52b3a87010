package io.github.quizette.nlp;

/** What the parser's features see of a sentence: words, tags and what lies between. */
final class SyntaxAtoms {
  private static final int TAG = 60;
  private static final int LABEL = 61;
  private static final int COUNT = 62;
  private static final long[] COUNTS = atoms(COUNT, 40);
  private static final long[] LABELS = atoms(LABEL, 130);

  private final TokenAtoms atoms;
  final int root;
  final int absent;
  final long[] word;
  final long[] tag;
  final long[] fine;
  final long[] coarse;

  /** Word and tag together. */
  final long[] both;

  /** Last three characters and shape together. */
  final long[] ending;

  /** How many tokens before this place part phrases, and how many are verbs. */
  final int[] commas;

  final int[] verbs;
  final boolean[] verbal;

  /** True for prepositions, conjunctions, {@code to} and the possessive. */
  final boolean[] marking;

  SyntaxAtoms(TokenAtoms atoms, String[] tags) {
    this.atoms = atoms;
    root = atoms.root();
    absent = atoms.absent();
    int places = atoms.length() + 2;
    word = atoms.word;
    fine = atoms.fine;
    coarse = atoms.coarse;
    tag = new long[places];
    both = new long[places];
    ending = new long[places];
    commas = new int[places];
    verbs = new int[places];
    verbal = new boolean[places];
    marking = new boolean[places];
    for (int i = 0; i < places; i++) {
      observe(i, i < tags.length ? tags[i] : i == root ? "<ROOT>" : "<NONE>");
    }
  }

  private void observe(int i, String name) {
    tag[i] = FeatureHash.atom(TAG, name);
    both[i] = FeatureHash.pair(word[i], tag[i]);
    ending[i] = FeatureHash.pair(atoms.suffix[TokenAtoms.SUFFIXES * i + 2], atoms.shape[i]);
    verbal[i] = name.startsWith("V") || name.equals("MD");
    marking[i] =
        switch (name) {
          case "IN", "TO", "POS", "WDT", "WP", "WRB" -> true;
          default -> false;
        };
    if (i < root) {
      boolean parts = name.equals(",") || name.equals(":") || name.equals("HYPH");
      commas[i + 1] = commas[i] + (parts ? 1 : 0);
      verbs[i + 1] = verbs[i] + (verbal[i] ? 1 : 0);
    }
  }

  /** Returns the place, or the absent one if it is none of a token. */
  int at(int place) {
    return atoms.at(place);
  }

  /** Returns the atom of a small number, under 40. */
  static long count(int number) {
    return COUNTS[number];
  }

  /** Returns the atom of a label number plus one, 0 for none. */
  static long label(int numberPlusOne) {
    return LABELS[numberPlusOne];
  }

  private static long[] atoms(int kind, int count) {
    long[] result = new long[count];
    for (int i = 0; i < count; i++) {
      result[i] = FeatureHash.atom(kind, i);
    }
    return result;
  }
}
