package io.github.quizette.nlp;

import io.github.quizette.text.DependencyTree;
import java.util.List;
import java.util.Set;

/**
 * Mends trees in which a bare number with its bound was taken for an adverbial phrase, because
 * {@code at} begins it, while its verb has no subject: {@code At least seven died}. Stateless.
 */
final class CountedSubjects {
  private static final Set<String> BOUNDS = Set.of("least", "most");

  private CountedSubjects() {}

  /** Returns the tree, with such a number as the subject. */
  static DependencyTree mended(List<String> forms, List<String> tags, DependencyTree tree) {
    for (var i = 2; i < tree.size(); i++) {
      if (tags.get(i).equals("CD")
          && tree.relation(i).equals("obl")
          && BOUNDS.contains(forms.get(i - 1))
          && forms.get(i - 2).equalsIgnoreCase("at")
          && tree.head(i) > i
          && tree.child(tree.head(i), "nsubj", "csubj", "expl").isEmpty()) {
        return with(tree, i);
      }
    }
    return tree;
  }

  private static DependencyTree with(DependencyTree tree, int number) {
    return new TreeEdit(tree)
        .hang(number, tree.head(number), "nsubj")
        .hang(number - 2, number - 1, "case") // at
        .hang(number - 1, number, "nmod") // least
        .tree();
  }
}
