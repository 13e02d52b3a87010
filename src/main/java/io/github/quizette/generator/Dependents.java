package io.github.quizette.generator;

import java.util.Set;

/**
 * Leaves out what hangs on the predicate and the sentence stays true without: second predicates,
 * adverbial clauses, phrases that tell the source. Stateless.
 */
final class Dependents {
  private static final Set<String> SIDE_MARKS =
      Set.of(
          "while",
          "as",
          "after",
          "before",
          "when",
          "since",
          "because",
          "although",
          "though",
          "whereas",
          "amid");

  private Dependents() {}

  /** Leaves out the dependent at {@code child}; throws when it can neither stay nor go. */
  static void compress(Draft draft, int child) throws RejectedException {
    var tree = draft.tree();
    if (tree.is(child, "discourse")
        || tree.is(child, "vocative")
        || tree.is(child, "parataxis")
        || tree.is(child, "dep")
        || tree.is(child, "list")) {
      dropOrReject(draft, child);
    } else if (Connectives.adverb(draft, child)) {
      draft.dropPhrase(tree.subtree(child));
    } else if (tree.is(child, "conj")) {
      coordinated(draft, child);
    } else if (tree.is(child, "advcl")) {
      adverbial(draft, child);
    } else if (tree.is(child, "obl") && sideCase(draft, child)) {
      draft.dropPhrase(tree.subtree(child));
    }
  }

  private static boolean sideCase(Draft draft, int oblique) {
    if (Set.of(
                "instance",
                "example",
                "addition",
                "particular",
                "fact",
                "contrast",
                "turn",
                "return")
            .contains(draft.token(oblique).lemma())
        && draft.tree().children(oblique).size() <= 2) {
      return true;
    }
    return draft.tree().children(oblique).stream()
        .filter(child -> draft.tree().is(child, "case"))
        .anyMatch(
            child ->
                Set.of("according", "accord", "amid", "despite", "including", "include")
                    .contains(draft.token(child).lemma()));
  }

  private static void dropOrReject(Draft draft, int head) throws RejectedException {
    if (!draft.dropPhrase(draft.tree().subtree(head))) {
      throw new RejectedException("side-phrase", "the key stands in an aside");
    }
  }

  /** A second predicate goes with its conjunction, unless it takes the object of the first. */
  private static void coordinated(Draft draft, int conjunct) throws RejectedException {
    var tree = draft.tree();
    var phrase = tree.subtree(conjunct);
    var inAnswer = phrase.get(draft.answer().first());
    if (inAnswer) {
      draft.doubt(Doubt.SECOND, "coordination", "the key stands in a second predicate");
    }
    var guessed =
        tree.child(conjunct, "cc").isEmpty()
            && tree.child(conjunct, "aux").isPresent()
            && tree.confidence(conjunct) < Confidence.CORE;
    if (guessed || !joined(draft, conjunct)) {
      throw new RejectedException("parse", "a coordination without a conjunction");
    }
    var complete =
        draft.clause().object().isPresent()
            || !draft.clause().obliques().isEmpty()
            || draft.clause().copular()
            || tree.child(draft.clause().predicate(), "xcomp", "ccomp").isPresent();
    var after = draft.next(phrase.length() - 1);
    if (after >= 0 && !tree.is(after, "punct")) {
      throw new RejectedException(
          "coordination", "words behind a second predicate hang in the air");
    }
    if (complete || tree.child(conjunct, "nsubj").isPresent()) {
      draft.dropPhrase(phrase);
    }
  }

  /** Tells whether a conjunction or a comma joins a second predicate to the first. */
  static boolean joined(Draft draft, int conjunct) {
    var tree = draft.tree();
    var first = tree.subtree(conjunct).nextSetBit(0);
    return tree.child(conjunct, "cc").isPresent()
        || (first > 0 && Set.of(",", ";").contains(draft.lower(first - 1)))
        || Set.of(",", ";").contains(draft.lower(first));
  }

  private static void adverbial(Draft draft, int clause) throws RejectedException {
    var tree = draft.tree();
    var phrase = tree.subtree(clause);
    var comma = draft.previous(phrase.nextSetBit(0));
    var leads = phrase.nextSetBit(0) < draft.clause().predicate();
    var mark = tree.child(clause, "mark").stream().mapToObj(m -> draft.token(m).lemma()).toList();
    var side =
        leads
            || (comma >= 0 && draft.lower(comma).equals(","))
            || mark.stream().anyMatch(SIDE_MARKS::contains);
    var after = draft.next(phrase.length() - 1);
    if (side && !leads && after >= 0 && !draft.tree().is(after, "punct")) {
      throw new RejectedException(
          "side-clause", "words behind an adverbial clause hang in the air");
    }
    if (side && !draft.dropPhrase(phrase)) {
      throw new RejectedException("side-clause", "the key stands in an adverbial clause");
    }
  }
}
