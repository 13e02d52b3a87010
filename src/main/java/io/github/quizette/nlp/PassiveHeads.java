package io.github.quizette.nlp;

import io.github.quizette.text.DependencyTree;
import java.util.List;
import java.util.Set;

/**
 * Mends trees in which what somebody was made is the head and the verb hangs on it: in {@code a
 * nurse has been elected mayor} the verb heads the clause. Stateless.
 */
final class PassiveHeads {
  private static final Set<String> OF_THE_VERB = Set.of("punct", "advcl", "obl", "conj");

  private PassiveHeads() {}

  /** Returns the tree, with the verb as the head. */
  static DependencyTree mended(List<String> tags, DependencyTree tree) {
    for (var verb = 1; verb < tree.size() - 1; verb++) {
      var noun = verb + 1;
      if (tags.get(verb).equals("VBN")
          && tree.is(verb, "amod")
          && tree.head(verb) == noun
          && tree.head(noun) == DependencyTree.ROOT
          && tags.get(noun).startsWith("NN")
          && (tree.child(verb, "aux").isPresent() || been(tree, verb, noun))) {
        return with(tree, verb, noun);
      }
    }
    return tree;
  }

  /** Tells whether {@code been} stands before the verb and was taken for the noun's copula. */
  private static boolean been(DependencyTree tree, int verb, int noun) {
    return tree.is(verb - 1, "cop")
        && tree.head(verb - 1) == noun
        && tree.child(noun, "aux").isPresent();
  }

  private static DependencyTree with(DependencyTree tree, int verb, int noun) {
    var edit =
        new TreeEdit(tree)
            .hang(verb, DependencyTree.ROOT, tree.relation(noun))
            .hang(noun, verb, "xcomp");
    for (var child : tree.children(noun)) {
      if (child != verb
          && (child < verb || OF_THE_VERB.contains(tree.relation(child).split(":", 2)[0]))) {
        edit.hang(child, verb, tree.is(child, "cop") ? "aux:pass" : tree.relation(child));
      }
    }
    return edit.tree();
  }
}
