package io.github.quizette.generator;

import java.util.List;
import java.util.Set;

/**
 * Leaves out of a long sentence what it stays whole without, the least telling first. Stateless.
 */
final class Shortening {
  private static final Set<String> HANGING =
      Set.of("appos", "advcl", "acl", "obl", "nmod", "parataxis", "dep");

  private Shortening() {}

  /** Of a long sentence, leaves out relative clauses and appositions that hold no answer. */
  static void shorten(Draft draft, int limit) {
    var tree = draft.tree();
    for (var token = draft.size() - 1; token >= 0 && draft.words() > limit; token--) {
      if (draft.keeps(token)
          && (tree.relation(token).equals("acl:relcl") || tree.is(token, "appos"))
          && fenced(draft, token)
          && confident(draft, token)) {
        draft.dropPhrase(tree.subtree(token));
      }
    }
  }

  /**
   * Of a sentence that is still long, leaves out what stands behind its last commas: phrases that
   * hang on one word of what is before them, whatever the tree calls them.
   */
  static void ends(Draft draft, int limit) {
    for (var comma = draft.kept().length() - 1;
        comma > draft.clause().predicate()
            && comma > draft.answer().last()
            && draft.words() > limit;
        comma = draft.previous(comma)) {
      if (draft.lower(comma).equals(",") && hangs(draft, comma)) {
        var rest = draft.kept();
        rest.clear(0, comma);
        if (draft.tree().is(rest.length() - 1, "punct")) {
          rest.clear(rest.length() - 1);
        }
        draft.drop(rest);
      }
    }
  }

  /** Tells whether all words behind a comma hang on one, and that one on a word before it. */
  private static boolean hangs(Draft draft, int comma) {
    var tree = draft.tree();
    var top = -1;
    for (var i = draft.next(comma); i >= 0; i = draft.next(i)) {
      if (tree.head(i) < comma && !tree.is(i, "punct")) {
        if (top >= 0) {
          return false;
        }
        top = i;
      }
    }
    return top >= 0
        && HANGING.contains(tree.relation(top).split(":", 2)[0])
        && !(tree.is(top, "obl") && tree.head(top) == draft.clause().predicate());
  }

  /** Leaves out the longest clause at the end that tells of a noun or goes with the verb. */
  static void tail(Draft draft) {
    var tree = draft.tree();
    var end = draft.kept().length() - 1;
    for (var token = 0; token < draft.size(); token++) {
      if (draft.keeps(token)
          && (tree.is(token, "acl") || tree.is(token, "advcl"))
          && token > draft.clause().predicate()
          && !(tree.is(token, "acl") && draft.token(token).tag().equals("VB"))
          && tree.subtree(token).length() - 1 >= end
          && Integrity.sure(draft, token)) {
        draft.dropPhrase(tree.subtree(token));
        return;
      }
    }
  }

  /** Of a sentence that is still long, leaves out adverbial phrases, those without a name first. */
  static void obliques(Draft draft, int limit, boolean named) {
    var clause = draft.clause();
    if (clause.object().isEmpty() && !clause.passive()) {
      return;
    }
    for (var telling : named ? List.of(false, true) : List.of(false)) {
      for (var i = clause.obliques().size() - 1; i >= 0 && draft.words() > limit; i--) {
        var oblique = clause.obliques().get(i);
        if (draft.keeps(oblique)
            && oblique > clause.predicate()
            && telling(draft, oblique) == telling
            && !agent(draft, oblique)
            && !office(draft, oblique)
            && (last(draft, oblique)
                ? confident(draft, oblique)
                : Integrity.sure(draft, oblique))) {
          draft.dropPhrase(draft.tree().subtree(oblique));
        }
      }
    }
  }

  private static boolean last(Draft draft, int oblique) {
    var after = draft.next(draft.tree().subtree(oblique).length() - 1);
    return after < 0 || draft.tree().is(after, "punct");
  }

  private static boolean telling(Draft draft, int oblique) {
    return draft.tree().subtree(oblique).stream()
        .anyMatch(token -> draft.token(token).tag().matches("NNP.*|CD"));
  }

  private static boolean agent(Draft draft, int oblique) {
    return draft.clause().passive()
        && draft.tree().children(oblique).stream()
            .anyMatch(child -> draft.lower(child).equals("by"));
  }

  /** Tells whether a phrase says as what somebody was named: {@code as his running mate}. */
  private static boolean office(Draft draft, int oblique) {
    return draft.tree().children(oblique).stream()
        .anyMatch(child -> draft.tree().is(child, "case") && draft.lower(child).equals("as"));
  }

  /** Tells whether a phrase stands between commas and is no member of a list. */
  private static boolean fenced(Draft draft, int token) {
    var phrase = draft.tree().subtree(token);
    var before = draft.previous(phrase.nextSetBit(0));
    var after = draft.next(phrase.length() - 1);
    return before >= 0
        && draft.lower(before).equals(",")
        && (after < 0 || draft.lower(after).equals(","))
        && draft.tree().child(draft.tree().head(token), "conj").isEmpty();
  }

  private static boolean confident(Draft draft, int token) {
    return draft.tree().confidence(token) >= Confidence.DROP;
  }
}
