package io.github.quizette.nlp;

import java.util.Arrays;

/**
 * The places where a punctuation mark may hang in a tree whose words have their heads, and the
 * features by which {@link DependencyParser} chooses among them. For one thread and one sentence.
 */
public final class PunctuationFeatures {
  /** The number of kinds of place; several kinds may be one place. */
  public static final int KINDS = 7;

  /** The most features of one mark; the length that key arrays need. */
  public static final int MAX = 40;

  private static final int LEFT_WORD = 0;
  private static final int RIGHT_WORD = 1;
  private static final int LEFT_TOP = 2;
  private static final int RIGHT_TOP = 3;
  private static final int OVER_LEFT = 4;
  private static final int OVER_RIGHT = 5;
  private static final int PARTNER = 6;

  private final SyntaxAtoms s;
  private final String[] forms;
  private final int[] heads;
  private final int[] labels;
  private final boolean[] marks;

  /** The nearest mark before each that it closes, or that closes it; itself if there is none. */
  private final int[] partner;

  private final int[] places = new int[KINDS];
  private int[] keys = {};
  private int used;

  /**
   * Prepares the features of a tree's marks.
   *
   * @param heads the head of each token, the root's being the place behind the last token; read
   *     again for each mark, so that marks hung anew are seen
   * @param labels the label number of each token's arc
   * @param marks which tokens are the marks: none of them has dependents
   */
  public PunctuationFeatures(
      TokenAtoms atoms, String[] forms, String[] tags, int[] heads, int[] labels, boolean[] marks) {
    this(new SyntaxAtoms(atoms, tags), forms, heads, labels, marks);
  }

  PunctuationFeatures(SyntaxAtoms s, String[] forms, int[] heads, int[] labels, boolean[] marks) {
    this.s = s;
    this.forms = forms;
    this.heads = heads;
    this.labels = labels;
    this.marks = marks;
    partner = new int[forms.length];
    pair();
  }

  private void pair() {
    Arrays.setAll(partner, i -> i);
    int quote = -1;
    int bracket = -1;
    for (int i = 0; i < forms.length; i++) {
      String form = marks[i] ? TokenAtoms.normalised(forms[i]) : "";
      switch (form) {
        case "(", "[" -> bracket = i;
        case ")", "]" -> bracket = match(bracket, i);
        case "\"", "''", "'" -> quote = quote < 0 ? i : match(quote, i);
        default -> {}
      }
    }
  }

  private int match(int opening, int closing) {
    if (opening >= 0) {
      partner[opening] = closing;
      partner[closing] = opening;
    }
    return -1;
  }

  /**
   * Finds the places where a mark may hang.
   *
   * @return for each kind a token, or the place behind the last token where there is none; valid
   *     until the next call
   */
  public int[] places(int mark) {
    int root = s.root;
    int left = mark - 1;
    while (left >= 0 && marks[left]) {
      left--;
    }
    int right = mark + 1;
    while (right < root && marks[right]) {
      right++;
    }
    places[LEFT_WORD] = left < 0 ? root : left;
    places[RIGHT_WORD] = right;
    places[LEFT_TOP] = left < 0 ? root : top(left, -1, mark);
    places[RIGHT_TOP] = right == root ? root : top(right, mark, root);
    places[OVER_LEFT] = places[LEFT_TOP] == root ? root : heads[places[LEFT_TOP]];
    places[OVER_RIGHT] = places[RIGHT_TOP] == root ? root : heads[places[RIGHT_TOP]];
    int other = partner[mark];
    if (other > mark) {
      places[PARTNER] = right < other ? top(right, mark, other) : root;
    } else {
      places[PARTNER] = other < mark ? heads[other] : root;
    }
    return places;
  }

  /** Climbs from a token while its head lies between the bounds. */
  private int top(int token, int low, int high) {
    int top = token;
    for (int steps = 0; steps < forms.length; steps++) {
      int over = heads[top];
      if (over <= low || over >= high) {
        break;
      }
      top = over;
    }
    return top;
  }

  /** Fills in the features of the mark whose {@link #places} were found last. */
  public int fill(int mark, int[] into) {
    keys = into;
    used = 0;
    int leftTop = places[LEFT_TOP];
    int rightTop = places[RIGHT_TOP];
    long word = s.word[mark];
    int pairing = partner[mark] == mark ? 0 : partner[mark] > mark ? 1 : 2;
    int shape = pairing * 9 + side(leftTop, mark) * 3 + side(rightTop, mark);
    long seen = FeatureHash.pair(word, SyntaxAtoms.count(shape));
    long leftLabel = label(leftTop);
    long rightLabel = label(rightTop);
    add(400, seen, word);
    add(401, seen, s.tag[leftTop]);
    add(402, seen, s.tag[rightTop]);
    add(403, seen, FeatureHash.pair(s.tag[leftTop], s.tag[rightTop]));
    add(404, seen, leftLabel);
    add(405, seen, rightLabel);
    add(406, seen, FeatureHash.pair(leftLabel, rightLabel));
    add(407, seen, FeatureHash.pair(s.tag[rightTop], rightLabel));
    add(408, seen, FeatureHash.pair(s.tag[leftTop], leftLabel));
    add(409, seen, s.word[s.at(mark - 1)]);
    add(410, seen, s.word[s.at(mark + 1)]);
    add(411, seen, s.tag[places[LEFT_WORD]]);
    add(412, seen, s.tag[places[RIGHT_WORD]]);
    add(413, seen, s.tag[places[OVER_RIGHT]]);
    add(414, seen, s.tag[places[OVER_LEFT]]);
    add(415, seen, FeatureHash.pair(s.tag[places[OVER_RIGHT]], s.tag[rightTop]));
    add(416, seen, FeatureHash.pair(s.tag[places[OVER_LEFT]], s.tag[leftTop]));
    add(417, seen, SyntaxAtoms.count(same()));
    add(418, seen, FeatureHash.pair(rightLabel, SyntaxAtoms.count(same())));
    add(419, FeatureHash.pair(seen, rightLabel), s.word[s.at(mark + 1)]);
    add(420, seen, s.word[leftTop]);
    add(421, seen, s.word[rightTop]);
    add(422, word, SyntaxAtoms.count(Math.min(9, s.root - mark)));
    return used;
  }

  private int side(int top, int mark) {
    if (top == s.root) {
      return 0;
    }
    return heads[top] != s.root && heads[top] > mark == top < mark ? 1 : 2;
  }

  /** Tells which of the tops hangs on which: a number under 5. */
  private int same() {
    if (places[OVER_RIGHT] == places[LEFT_TOP]) {
      return places[LEFT_TOP] == s.root ? 0 : 1;
    }
    if (places[OVER_LEFT] == places[RIGHT_TOP]) {
      return places[RIGHT_TOP] == s.root ? 0 : 2;
    }
    return places[OVER_LEFT] == places[OVER_RIGHT] ? 3 : 4;
  }

  private long label(int token) {
    return SyntaxAtoms.label(token == s.root ? 0 : labels[token] + 1);
  }

  private void add(int template, long a, long b) {
    keys[used++] = FeatureHash.key(template, a, b);
  }
}
