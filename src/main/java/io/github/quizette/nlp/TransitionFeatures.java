package io.github.quizette.nlp;

/** The features by which {@link DependencyParser} decides on a transition. For one thread. */
public final class TransitionFeatures {
  /** The most features of one state; the length that key arrays need. */
  public static final int MAX = 160;

  private static final int FAR = 7;

  private final TokenAtoms atoms;
  private final ArcEager state;
  private final long[] word;
  private final long[] tag;
  private final long[] both;
  private final long[] ending;
  private final long[] fine;
  private final long[] coarse;
  private final int[] commas;
  private final int[] verbs;
  private int[] keys = {};
  private int used;

  /**
   * Prepares the features of a sentence's states.
   *
   * @param tags the Penn tags of the sentence's tokens
   */
  public TransitionFeatures(TokenAtoms atoms, String[] tags, ArcEager state) {
    this(atoms, new SyntaxAtoms(atoms, tags), state);
  }

  TransitionFeatures(TokenAtoms atoms, SyntaxAtoms s, ArcEager state) {
    this.atoms = atoms;
    this.state = state;
    word = s.word;
    tag = s.tag;
    both = s.both;
    ending = s.ending;
    fine = s.fine;
    coarse = s.coarse;
    commas = s.commas;
    verbs = s.verbs;
  }

  /** Fills in the features of the present state and returns their number. */
  public int fill(int[] into) {
    keys = into;
    used = 0;
    int s0 = state.stack(0);
    int n0 = state.next();
    words(s0, n0);
    pairs(s0, n0);
    triples(s0, n0);
    distance(s0, n0);
    children(s0, n0);
    ancestors(s0, n0);
    stack(s0, n0);
    classes(s0, n0);
    return used;
  }

  private void words(int s0, int n0) {
    int n1 = follow(n0, 1);
    int n2 = follow(n0, 2);
    int n3 = follow(n0, 3);
    add(1, both[s0]);
    add(2, word[s0]);
    add(3, tag[s0], SyntaxAtoms.label(state.label[s0]));
    add(4, both[n0]);
    add(5, word[n0]);
    add(6, tag[n0]);
    add(7, both[n1]);
    add(8, word[n1]);
    add(9, tag[n1]);
    add(10, both[n2]);
    add(11, tag[n2]);
    add(12, tag[n3]);
    add(13, ending[s0]);
    add(14, ending[n0]);
    add(15, SyntaxAtoms.label(state.label[s0]));
    add(16, SyntaxAtoms.count(state.attached() ? 1 : state.depth() == 0 ? 2 : 0));
  }

  private void pairs(int s0, int n0) {
    int n1 = follow(n0, 1);
    long attached = SyntaxAtoms.count(state.attached() ? 1 : 0);
    add(20, both[s0], both[n0]);
    add(21, both[s0], word[n0]);
    add(22, word[s0], both[n0]);
    add(23, both[s0], tag[n0]);
    add(24, tag[s0], both[n0]);
    add(25, word[s0], word[n0]);
    add(26, tag[s0], tag[n0], attached);
    add(27, tag[n0], tag[n1]);
    add(28, ending[s0], tag[n0]);
    add(29, tag[s0], ending[n0]);
    add(30, ending[s0], ending[n0]);
    add(31, ending[n0], tag[n1]);
    add(32, word[n0], tag[n1]);
    add(33, tag[n0], word[n1]);
    add(34, word[n0], word[n1]);
  }

  private void triples(int s0, int n0) {
    int n1 = follow(n0, 1);
    int n2 = follow(n0, 2);
    int before = atoms.at(n0 - 1);
    int after = s0 < atoms.length() ? atoms.at(s0 + 1) : s0;
    long front = FeatureHash.pair(tag[s0], tag[n0]);
    add(40, front, tag[n1]);
    add(41, front, tag[n1], tag[n2]);
    add(42, tag[n0], tag[n1], tag[n2]);
    add(43, word[s0], tag[n0], tag[n1]);
    add(44, tag[s0], word[n0], tag[n1]);
    add(45, front, word[n1]);
    add(46, front, tag[before]);
    add(47, word[before], tag[n0]);
    add(48, front, tag[after]);
    add(49, front, FeatureHash.pair(tag[before], tag[after]), tag[n1]);
    add(50, word[s0], word[n0], tag[n1]);
  }

  private void distance(int s0, int n0) {
    boolean some = s0 < atoms.length();
    int gap = some ? n0 - s0 : 0;
    long d = SyntaxAtoms.count(some ? gap > 10 ? FAR : gap > 5 ? FAR - 1 : gap : FAR + 1);
    long between =
        some
            ? SyntaxAtoms.count(
                Math.min(3, commas[n0] - commas[s0 + 1]) * 4
                    + Math.min(3, verbs[n0] - verbs[s0 + 1]))
            : SyntaxAtoms.count(20);
    long parted =
        some ? SyntaxAtoms.count(Math.min(3, commas[n0] - commas[s0 + 1])) : SyntaxAtoms.count(20);
    add(60, word[s0], d);
    add(61, tag[s0], d);
    add(62, word[n0], d);
    add(63, tag[n0], d);
    add(64, tag[s0], tag[n0], d);
    add(65, word[s0], word[n0], d);
    add(66, tag[s0], tag[n0], between);
    add(67, word[s0], tag[n0], parted);
    add(68, tag[s0], word[n0], parted);
    add(69, between, d);
  }

  private void children(int s0, int n0) {
    int s0l = state.left[s0];
    int s0r = state.right[s0];
    int n0l = state.left[n0];
    long front = FeatureHash.pair(tag[s0], tag[n0]);
    child(80, s0l, s0, n0);
    child(90, s0r, s0, n0);
    child(100, n0l, n0, s0);
    add(110, tag[s0], tag[s0l], tag[state.left2[s0]]);
    add(111, tag[s0], tag[s0r], tag[state.right2[s0]]);
    add(112, tag[n0], tag[n0l], tag[state.left2[n0]]);
    add(113, word[s0r], word[n0]);
    add(
        114,
        front,
        FeatureHash.pair(SyntaxAtoms.label(state.label[s0r]), SyntaxAtoms.label(state.label[n0l])));
    add(115, word[s0], SyntaxAtoms.label(state.label[s0r]), word[n0]);
    add(116, word[s0], SyntaxAtoms.label(state.label[s0r]), tag[n0]);
    add(117, tag[s0], SyntaxAtoms.label(state.label[s0r]), word[n0]);
    grand(118, state.left2[s0]);
    grand(121, state.right2[s0]);
    grand(124, state.left2[n0]);
    valency(130, s0, SyntaxAtoms.count(Math.min(5, state.rightCount[s0])), state.rightLabels[s0]);
    valency(134, s0, SyntaxAtoms.count(Math.min(5, state.leftCount[s0])), state.leftLabels[s0]);
    valency(138, n0, SyntaxAtoms.count(Math.min(5, state.leftCount[n0])), state.leftLabels[n0]);
    add(142, front, FeatureHash.mix(state.rightLabels[s0] + 142));
  }

  private void child(int template, int child, int parent, int other) {
    add(template, word[child]);
    add(template + 1, tag[child]);
    add(template + 2, SyntaxAtoms.label(state.label[child]));
    add(template + 3, tag[parent], tag[child], tag[other]);
    add(template + 4, tag[parent], word[child], tag[other]);
    add(template + 5, word[parent], word[child], tag[other]);
  }

  private void grand(int template, int child) {
    add(template, word[child]);
    add(template + 1, tag[child]);
    add(template + 2, SyntaxAtoms.label(state.label[child]));
  }

  private void valency(int template, int parent, long count, long labels) {
    long set = FeatureHash.mix(labels + template);
    add(template, word[parent], count);
    add(template + 1, tag[parent], count);
    add(template + 2, word[parent], set);
    add(template + 3, tag[parent], set);
  }

  private void ancestors(int s0, int n0) {
    int over = state.head[s0];
    int above = state.head[over];
    long label = SyntaxAtoms.label(state.label[s0]);
    add(150, word[over]);
    add(151, tag[over]);
    add(152, tag[over], tag[s0], tag[n0]);
    add(153, tag[above]);
    add(154, SyntaxAtoms.label(state.label[over]));
    add(155, tag[s0], tag[over], tag[above]);
    add(156, label, tag[s0], tag[n0]);
    add(157, label, word[s0], word[n0]);
    add(158, word[over], tag[s0], word[n0]);
    add(159, FeatureHash.pair(label, word[over]), tag[s0], tag[n0]);
  }

  private void stack(int s0, int n0) {
    int s1 = state.stack(1);
    int s2 = state.stack(2);
    long label = SyntaxAtoms.label(state.label[s1]);
    add(170, tag[s1], tag[s0], tag[n0]);
    add(171, word[s1], word[n0]);
    add(172, tag[s1], tag[n0]);
    add(173, word[s1], tag[n0]);
    add(174, tag[s1], word[n0]);
    add(175, tag[s1], tag[s0], SyntaxAtoms.label(state.label[s0]));
    add(176, tag[s2], tag[s1], tag[s0]);
    add(177, tag[s1], tag[n0], label);
    add(178, FeatureHash.pair(tag[s2], tag[s1]), tag[s0], tag[n0]);
  }

  private void classes(int s0, int n0) {
    int n1 = follow(n0, 1);
    int s1 = state.stack(1);
    long front = FeatureHash.pair(tag[s0], tag[n0]);
    add(180, fine[s0], tag[n0]);
    add(181, tag[s0], fine[n0]);
    add(182, fine[s0], fine[n0]);
    add(183, front, coarse[s0], coarse[n0]);
    add(184, fine[n0], tag[n1]);
    add(185, front, fine[n1]);
    add(186, fine[s0], word[n0]);
    add(187, word[s0], fine[n0]);
    add(188, fine[s1], tag[s0], tag[n0]);
    add(189, fine[state.right[s0]], word[n0], tag[s0]);
    add(190, fine[s1], fine[n0], tag[s0]);
    add(191, fine[s0], tag[n0], SyntaxAtoms.label(state.label[s0]));
    add(192, fine[state.left[n0]], fine[n0], tag[s0]);
  }

  private int follow(int n0, int steps) {
    return atoms.at(n0 + steps);
  }

  private void add(int template, long a) {
    keys[used++] = FeatureHash.key(template, a);
  }

  private void add(int template, long a, long b) {
    keys[used++] = FeatureHash.key(template, a, b);
  }

  private void add(int template, long a, long b, long c) {
    keys[used++] = FeatureHash.key(template, a, b, c);
  }
}
