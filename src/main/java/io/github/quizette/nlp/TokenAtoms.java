package io.github.quizette.nlp;

/**
 * The observations of a sentence's tokens that the tagger's and the parser's features are made of.
 *
 * <p>Words are compared in lower case, with every digit as 0 and typographic quotes and dashes as
 * plain ones. Behind the tokens {@code 0..length-1} stand two more; the last answers for any place
 * outside the sentence. Treat it as immutable.
 */
public final class TokenAtoms {
  static final int SUFFIXES = 5;
  static final int PREFIXES = 4;

  private static final int WORD = 1;
  private static final int SHAPE = 2;
  private static final int RAW = 3;
  private static final int SUFFIX = 10;
  private static final int PREFIX = 20;
  private static final int MAX_SHAPE = 24;

  private final int length;
  final long[] word;
  final long[] raw;
  final long[] shape;

  /** The fine and the coarse class of each word. */
  final long[] fine;

  final long[] coarse;

  /** The suffixes of one to five characters, five in a row for each token. */
  final long[] suffix;

  /** The prefixes of one to four characters, four in a row for each token. */
  final long[] prefix;

  /** True if the sentence is set in capitals, which then say nothing. */
  final boolean capitals;

  private TokenAtoms(String[] forms, WordClasses classes) {
    length = forms.length;
    word = new long[length + 2];
    raw = new long[length + 2];
    shape = new long[length + 2];
    fine = new long[length + 2];
    coarse = new long[length + 2];
    suffix = new long[SUFFIXES * (length + 2)];
    prefix = new long[PREFIXES * (length + 2)];
    for (int i = 0; i < length; i++) {
      observe(i, forms[i], classes);
    }
    observe(length, "<ROOT>", classes);
    observe(length + 1, "<NONE>", classes);
    capitals = capitals(forms);
  }

  /** Observes the tokens of a sentence; an empty token counts as a word of its own. */
  public static TokenAtoms of(String[] forms, WordClasses classes) {
    return new TokenAtoms(forms, classes);
  }

  /** Returns the number of tokens. */
  public int length() {
    return length;
  }

  /** Returns the place, or the one behind all if it is none of a token. */
  int at(int place) {
    return place >= 0 && place < length ? place : length + 1;
  }

  /** Returns the atom of a word in the form that {@link #normalised} gives. */
  static long word(String plain) {
    return FeatureHash.atom(WORD, plain);
  }

  private void observe(int i, String form, WordClasses classes) {
    String plain = normalised(form);
    int end = plain.length();
    word[i] = word(plain);
    raw[i] = FeatureHash.atom(RAW, form);
    shape[i] = FeatureHash.atom(SHAPE, shape(form));
    int number = i < length ? classes.of(word[i]) : -1;
    fine[i] = WordClasses.fine(number);
    coarse[i] = WordClasses.coarse(number);
    for (int k = 0; k < SUFFIXES; k++) {
      suffix[SUFFIXES * i + k] = FeatureHash.atom(SUFFIX + k, plain, Math.max(0, end - k - 1), end);
    }
    for (int k = 0; k < PREFIXES; k++) {
      prefix[PREFIXES * i + k] = FeatureHash.atom(PREFIX + k, plain, 0, Math.min(end, k + 1));
    }
  }

  /** Returns the form in lower case, digits as 0, quotes and dashes plain. */
  public static String normalised(String form) {
    char[] plain = new char[form.length()];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = normalised(form.charAt(i));
    }
    return new String(plain);
  }

  private static char normalised(char c) {
    if (c < 128) {
      return c >= '0' && c <= '9'
          ? '0'
          : c == '`' ? '\'' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case '\u2018', '\u2019' -> '\'';
      case '\u201c', '\u201d' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
      default -> Character.isDigit(c) ? '0' : Character.toLowerCase(c);
    };
  }

  private static String shape(String form) {
    char[] shape = new char[MAX_SHAPE];
    int used = 0;
    for (int i = 0; i < form.length() && used < MAX_SHAPE; i++) {
      char kind = kind(form.charAt(i));
      if (used == 0 || shape[used - 1] != kind || kind == '.') {
        shape[used++] = kind;
      }
    }
    return new String(shape, 0, used);
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    return Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? '0' : normalised(c);
  }

  private static boolean capitals(String[] forms) {
    int words = 0;
    int capitals = 0;
    for (String form : forms) {
      if (!form.isEmpty() && Character.isLetter(form.charAt(0))) {
        words++;
        capitals += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
      }
    }
    return words > 2 && 4 * capitals >= 3 * words;
  }
}
