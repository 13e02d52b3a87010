package io.github.quizette.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * The syntax of one sentence as Universal Dependencies: for each token its head, the relation to it
 * and how sure the parser is. Immutable; token indices count from 0 within the sentence.
 */
public final class DependencyTree {
  /** The head of the sentence's root. */
  public static final int ROOT = -1;

  private final int[] heads;
  private final List<String> relations;
  private final float[] confidences;
  private final List<List<Integer>> children;

  /**
   * Makes a tree.
   *
   * @param heads for each token the index of its head, or {@link #ROOT}
   * @param relations for each token its relation, such as {@code nsubj:pass}
   * @param confidences for each token how sure its arc is, 0 to 1
   */
  public DependencyTree(int[] heads, List<String> relations, float[] confidences) {
    if (heads.length != relations.size() || heads.length != confidences.length) {
      throw new IllegalArgumentException("a head, a relation and a confidence for each token");
    }
    this.heads = heads.clone();
    this.relations = List.copyOf(relations);
    this.confidences = confidences.clone();
    this.children = childrenOf(heads);
  }

  private static List<List<Integer>> childrenOf(int[] heads) {
    var children = new ArrayList<List<Integer>>(heads.length);
    for (var i = 0; i < heads.length; i++) {
      children.add(new ArrayList<>(2));
    }
    for (var i = 0; i < heads.length; i++) {
      if (heads[i] != ROOT) {
        children.get(heads[i]).add(i);
      }
    }
    return children.stream().map(List::copyOf).toList();
  }

  /** Returns the number of tokens. */
  public int size() {
    return heads.length;
  }

  /** Returns the head of {@code token}, or {@link #ROOT}. */
  public int head(int token) {
    return heads[token];
  }

  /** Returns the relation of {@code token} to its head, with its subtype. */
  public String relation(int token) {
    return relations.get(token);
  }

  /** Returns how sure the arc of {@code token} is, 0 to 1. */
  public float confidence(int token) {
    return confidences[token];
  }

  /** Tells whether {@code token} stands in {@code relation} to its head, whatever the subtype. */
  public boolean is(int token, String relation) {
    var actual = relations.get(token);
    return actual.startsWith(relation)
        && (actual.length() == relation.length() || actual.charAt(relation.length()) == ':');
  }

  /** Returns the first dependent of {@code token} in one of the relations, whatever the subtype. */
  public OptionalInt child(int token, String... wanted) {
    for (var child : children.get(token)) {
      for (var relation : wanted) {
        if (is(child, relation)) {
          return OptionalInt.of(child);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** Returns {@code token} and all that hangs on it, as a new set. */
  public BitSet subtree(int token) {
    var set = new BitSet(heads.length);
    var open = new ArrayDeque<Integer>();
    open.push(token);
    while (!open.isEmpty()) {
      var next = open.pop();
      set.set(next);
      children.get(next).forEach(open::push);
    }
    return set;
  }

  /** Returns the dependents of {@code token} in the order of the text. */
  public List<Integer> children(int token) {
    return children.get(token);
  }
}
