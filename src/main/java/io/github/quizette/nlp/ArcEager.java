package io.github.quizette.nlp;

import java.util.Arrays;

/**
 * The state of an arc-eager parse: a stack, the next token, and the arcs made so far.
 *
 * <p>The artificial root stands behind the last token, so that it is attached last; every parse of
 * {@code n} tokens takes exactly {@code 2n} transitions. Mutable, for one thread and one sentence.
 */
public final class ArcEager {
  /** Puts the next token on the stack. */
  public static final int SHIFT = 0;

  /** Takes the top of the stack, which has its head, away. */
  public static final int REDUCE = 1;

  /** Makes the next token head of the top of the stack, and takes that away. */
  public static final int LEFT = 2;

  /** Makes the top of the stack head of the next token, and puts that on the stack. */
  public static final int RIGHT = 3;

  /** The number of kinds of transition; an arc's label makes a kind many transitions. */
  public static final int KINDS = 4;

  final int length;
  private final int absent;
  private final int[] stack;
  private int depth;
  private int next;

  /** The head of each token, or the absent place while it has none. */
  final int[] head;

  /** The label of the arc to each token's head plus one, 0 while there is none. */
  final int[] label;

  final int[] left;
  final int[] left2;
  final int[] right;
  final int[] right2;
  final int[] leftCount;
  final int[] rightCount;
  final long[] leftLabels;
  final long[] rightLabels;

  /** Makes the state before the first transition of a sentence of that many tokens. */
  public ArcEager(int length) {
    this.length = length;
    absent = length + 1;
    int places = length + 2;
    stack = new int[places];
    head = filled(places);
    label = new int[places];
    left = filled(places);
    left2 = filled(places);
    right = filled(places);
    right2 = filled(places);
    leftCount = new int[places];
    rightCount = new int[places];
    leftLabels = new long[places];
    rightLabels = new long[places];
  }

  private int[] filled(int places) {
    int[] array = new int[places];
    Arrays.fill(array, absent);
    return array;
  }

  /** Returns the token on the stack, 0 for the top, or the absent place. */
  public int stack(int below) {
    return below < depth ? stack[depth - 1 - below] : absent;
  }

  /** Returns the number of tokens on the stack. */
  public int depth() {
    return depth;
  }

  /** Returns the next token, which is the artificial root once all tokens were taken. */
  public int next() {
    return next;
  }

  /** Returns true when only the root is left to come: what follows needs no decision. */
  public boolean exhausted() {
    return next == length;
  }

  /** Returns the head of a token so far, or the absent place. */
  public int head(int token) {
    return head[token];
  }

  /** Returns true if the top of the stack has its head. */
  public boolean attached() {
    return depth > 0 && head[stack[depth - 1]] != absent;
  }

  /** Returns true if a transition of the kind is possible here, before the state is exhausted. */
  public boolean allows(int kind) {
    return switch (kind) {
      case SHIFT -> true;
      case REDUCE -> attached();
      case LEFT -> depth > 0 && !attached();
      default -> depth > 0;
    };
  }

  /** Returns the number of transitions there are with so many labels. */
  public static int classes(int labels) {
    return LEFT + 2 * labels;
  }

  /** Returns the number of the transition of a kind that makes an arc of a label. */
  public static int transition(int kind, int label) {
    return kind + 2 * label;
  }

  /** Returns the kind of a transition. */
  public static int kind(int transition) {
    return transition < LEFT ? transition : LEFT + (transition & 1);
  }

  /** Returns the label of the arc that a transition makes. */
  public static int label(int transition) {
    return (transition - LEFT) >> 1;
  }

  /** Makes a transition, which must be allowed. */
  public void apply(int transition) {
    int arcLabel = label(transition);
    switch (kind(transition)) {
      case SHIFT -> stack[depth++] = next++;
      case REDUCE -> depth--;
      case LEFT -> {
        int token = stack[--depth];
        attach(token, next, arcLabel);
        left2[next] = left[next];
        left[next] = token;
        leftCount[next]++;
        leftLabels[next] |= 1L << arcLabel;
      }
      default -> {
        int over = stack[depth - 1];
        attach(next, over, arcLabel);
        right2[over] = right[over];
        right[over] = next;
        rightCount[over]++;
        rightLabels[over] |= 1L << arcLabel;
        stack[depth++] = next++;
      }
    }
  }

  private void attach(int token, int over, int arcLabel) {
    head[token] = over;
    label[token] = arcLabel + 1;
  }
}
