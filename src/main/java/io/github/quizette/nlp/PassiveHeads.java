package io.github.quizette.nlp;

import io.github.quizette.text.DependencyTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends trees in which what somebody was made is the head and the verb hangs on it: in {@code a
 * nurse has been elected mayor} the verb heads the clause. Stateless.
 */
final class PassiveHeads {
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
    var heads = new int[tree.size()];
    var confidences = new float[tree.size()];
    var relations = new ArrayList<String>(tree.size());
    for (var i = 0; i < tree.size(); i++) {
      var clausal =
          tree.head(i) == noun
              && (i < verb
                  || tree.is(i, "punct")
                  || tree.is(i, "advcl")
                  || tree.is(i, "obl")
                  || tree.is(i, "conj"));
      heads[i] = clausal ? verb : tree.head(i);
      confidences[i] = tree.confidence(i);
      relations.add(tree.is(i, "cop") && clausal ? "aux:pass" : tree.relation(i));
    }
    heads[verb] = DependencyTree.ROOT;
    relations.set(verb, tree.relation(noun));
    heads[noun] = verb;
    relations.set(noun, "xcomp");
    return new DependencyTree(heads, relations, confidences);
  }
}
