package io.github.quizette.nlp;

import java.util.Arrays;

/**
 * The features by which {@link DependencyParser} names the relations of a finished tree, heads
 * before their dependents. For one thread and one sentence.
 */
public final class RelationFeatures {
  /** The most features of one arc; the length that key arrays need. */
  public static final int MAX = 90;

  private static final int FAR = 6;

  private final SyntaxAtoms s;
  private final int[] heads;
  private final int[] order;
  private final int absent;

  /** The relation of each token plus one, 0 while it is not named. */
  private final int[] named;

  /** The nearest sibling on the left, and first and last child; absent if there is none. */
  private final int[] elder;

  private final int[] younger;
  private final int[] first;
  private final int[] last;

  /** The first preposition or particle and the last verb among the children on the left. */
  private final int[] marker;

  private final int[] helper;
  private int[] keys = {};
  private int used;

  /**
   * Prepares the features of a tree's arcs.
   *
   * @param heads the head of each token; the root's is the place behind the last token
   */
  public RelationFeatures(TokenAtoms atoms, String[] tags, int[] heads) {
    this(new SyntaxAtoms(atoms, tags), heads);
  }

  RelationFeatures(SyntaxAtoms s, int[] heads) {
    this.s = s;
    absent = s.absent;
    this.heads = Arrays.copyOf(heads, absent + 1);
    Arrays.fill(this.heads, heads.length, absent + 1, absent);
    named = new int[absent + 1];
    elder = filled();
    younger = filled();
    first = filled();
    last = filled();
    marker = filled();
    helper = filled();
    for (int i = 0; i < heads.length; i++) {
      meet(i, heads[i]);
    }
    order = topDown(heads.length);
  }

  private int[] filled() {
    int[] array = new int[absent + 1];
    Arrays.fill(array, absent);
    return array;
  }

  private void meet(int token, int over) {
    if (first[over] == absent) {
      first[over] = token;
    } else {
      elder[token] = last[over];
      younger[last[over]] = token;
    }
    last[over] = token;
    if (token < over && s.verbal[token]) {
      helper[over] = token;
    }
    if (s.marking[token] && marker[over] == absent) {
      marker[over] = token;
    }
  }

  private int[] topDown(int length) {
    int[] result = new int[length];
    int count = 0;
    for (int i = first[length]; i != absent; i = younger[i]) {
      result[count++] = i;
    }
    for (int done = 0; done < count; done++) {
      for (int i = first[result[done]]; i != absent; i = younger[i]) {
        result[count++] = i;
      }
    }
    return result;
  }

  /** Returns the tokens, heads before dependents and those of one head from left to right. */
  public int[] order() {
    return order;
  }

  /** Notes the relation of a token for the features of those that follow in the order. */
  public void name(int token, int relation) {
    named[token] = relation + 1;
  }

  /** Fills in the features of the arc of one token, and returns their number. */
  public int fill(int token, int[] into) {
    keys = into;
    used = 0;
    int over = heads[token];
    int side = over < token ? 1 : over == s.root ? 2 : 0;
    words(token, over, SyntaxAtoms.count(side));
    below(token, over, SyntaxAtoms.count(side));
    beside(token, over, SyntaxAtoms.count(side));
    above(token, over, SyntaxAtoms.count(side));
    classes(token, over, SyntaxAtoms.count(side));
    return used;
  }

  private void words(int token, int over, long way) {
    int gap = Math.min(FAR, Math.abs(over - token));
    long tags = FeatureHash.pair(FeatureHash.pair(s.tag[token], s.tag[over]), way);
    add(300, way, way);
    add(301, s.word[token], way);
    add(302, s.tag[token], way);
    add(303, s.word[over], way);
    add(304, s.tag[over], way);
    add(305, s.word[token], s.word[over], way);
    add(306, s.word[token], s.tag[over], way);
    add(307, s.tag[token], s.word[over], way);
    add(308, tags, way);
    add(309, s.ending[token], s.tag[over], way);
    add(310, s.tag[token], s.ending[over], way);
    add(311, s.ending[token], s.ending[over], way);
    add(312, s.ending[token], way);
    add(313, tags, SyntaxAtoms.count(gap));
    add(314, s.word[over], s.tag[token], SyntaxAtoms.count(gap + 10 * (over < token ? 1 : 0)));
    add(315, tags, s.tag[s.at(token - 1)], s.tag[s.at(token + 1)]);
    add(316, tags, s.word[s.at(token - 1)]);
    add(317, tags, s.word[s.at(token + 1)]);
    add(318, tags, s.tag[s.at(over - 1)]);
    add(319, tags, s.tag[s.at(over + 1)]);
    int from = Math.min(token, over);
    int to = Math.max(token, over);
    add(
        320,
        tags,
        SyntaxAtoms.count(Math.min(3, s.commas[to] - s.commas[from + 1])),
        SyntaxAtoms.count(Math.min(3, s.verbs[to] - s.verbs[from + 1])));
  }

  private void below(int token, int over, long way) {
    int mark = marker[token];
    int help = helper[token];
    long tags = FeatureHash.pair(FeatureHash.pair(s.tag[token], s.tag[over]), way);
    add(330, tags, s.word[mark]);
    add(331, s.word[mark], s.word[over], way);
    add(332, s.word[mark], s.word[token], way);
    add(333, s.word[mark], s.tag[over], way);
    add(334, tags, s.word[help]);
    add(335, tags, s.tag[first[token]], s.word[first[token]]);
    add(336, tags, s.tag[last[token]], s.word[last[token]]);
    add(337, tags, s.tag[first[token]], s.tag[last[token]]);
    add(338, s.word[over], s.tag[token], s.tag[first[token]]);
    add(339, s.tag[over], s.word[token], s.tag[first[token]]);
  }

  private void beside(int token, int over, long way) {
    int before = elder[token];
    int after = younger[token];
    int help = helper[over];
    long tags = FeatureHash.pair(FeatureHash.pair(s.tag[token], s.tag[over]), way);
    long known = SyntaxAtoms.label(named[before]);
    add(350, tags, known);
    add(351, s.word[over], s.tag[token], known);
    add(352, tags, known, s.tag[before]);
    add(353, tags, s.tag[before], s.tag[after]);
    add(354, tags, s.word[before]);
    add(355, tags, s.word[after]);
    add(356, tags, s.word[help], SyntaxAtoms.count(help == token ? 1 : 0));
    add(357, tags, s.word[first[over]], s.word[marker[over]]);
    add(358, tags, s.tag[last[over]], SyntaxAtoms.count(last[over] == token ? 1 : 0));
    add(359, s.word[over], s.tag[after], s.tag[token]);
    add(360, tags, known, SyntaxAtoms.label(named[elder[before]]));
    add(361, s.tag[over], s.word[token], s.word[help]);
  }

  private void above(int token, int over, long way) {
    int top = heads[over];
    long tags = FeatureHash.pair(FeatureHash.pair(s.tag[token], s.tag[over]), way);
    long relation = SyntaxAtoms.label(named[over]);
    add(370, tags, relation);
    add(371, s.word[token], s.tag[over], relation);
    add(372, s.tag[token], s.word[over], relation);
    add(373, tags, s.tag[top]);
    add(374, tags, s.tag[top], relation);
    add(375, tags, s.word[top]);
    add(376, s.word[token], relation, way);
    add(377, tags, relation, s.word[marker[token]]);
  }

  private void classes(int token, int over, long way) {
    int mark = marker[token];
    add(380, s.fine[token], s.tag[over], way);
    add(381, s.tag[token], s.fine[over], way);
    add(382, s.fine[token], s.fine[over], way);
    add(383, s.word[mark], s.fine[token], way);
    add(384, s.word[mark], s.fine[over], way);
    add(385, FeatureHash.pair(s.word[mark], way), s.coarse[token], s.coarse[over]);
    add(386, FeatureHash.pair(s.tag[token], way), s.word[over], s.coarse[token]);
    add(387, FeatureHash.pair(s.fine[token], way), s.word[s.at(token - 1)], s.tag[over]);
  }

  private void add(int template, long a, long b) {
    keys[used++] = FeatureHash.key(template, a, b);
  }

  private void add(int template, long a, long b, long c) {
    keys[used++] = FeatureHash.key(template, a, b, c);
  }
}
