package io.github.quizette.nlp;

import io.github.quizette.text.DependencyTree;
import java.util.ArrayList;
import java.util.List;

/** A copy of a tree in which arcs can be changed. For one thread. */
final class TreeEdit {
  private final int[] heads;
  private final float[] confidences;
  private final List<String> relations = new ArrayList<>();

  TreeEdit(DependencyTree tree) {
    heads = new int[tree.size()];
    confidences = new float[tree.size()];
    for (var i = 0; i < tree.size(); i++) {
      heads[i] = tree.head(i);
      confidences[i] = tree.confidence(i);
      relations.add(tree.relation(i));
    }
  }

  /** Hangs a token on another one, or makes it the root; how sure its arc is stays. */
  TreeEdit hang(int token, int head, String relation) {
    heads[token] = head;
    relations.set(token, relation);
    return this;
  }

  /** Returns the tree with the changes so far. */
  DependencyTree tree() {
    return new DependencyTree(heads, relations, confidences);
  }
}
