package io.github.quizette.generator;

import io.github.quizette.text.DependencyTree;
import java.util.Set;

/**
 * Tells whether what is left of a sentence still says something: no word has lost what it cannot do
 * without, and what was cut off is not what the sentence was about. Stateless.
 */
final class Completeness {
  /** Relations whose dependents a word cannot lose. */
  private static final Set<String> CORE =
      Set.of(
          "obj",
          "iobj",
          "ccomp",
          "xcomp",
          "nsubj",
          "csubj",
          "cop",
          "compound",
          "flat",
          "fixed",
          "nummod");

  private static final Set<String> AFTER_SPAN =
      Set.of("ago", "after", "before", "later", "earlier");

  /** Of a sentence of which less is left, judges pass one in ten, but where it is a whole lead. */
  private static final double LEAST_SHARE = 0.28;

  private static final int ENOUGH = 7;

  private Completeness() {}

  /** Throws when the draft, with everything left out that will be, is no whole. */
  static void check(Draft draft) throws RejectedException {
    var tree = draft.tree();
    var left = (double) draft.kept().cardinality() / draft.size();
    var lead = draft.sentence().index() == 0 && draft.words() >= ENOUGH;
    if (left < LEAST_SHARE && !lead) {
      throw new RejectedException("fragment", "too little of the sentence is left");
    }
    for (var token = draft.kept().nextSetBit(0); token >= 0; token = draft.next(token)) {
      if (!draft.replaced(token)) {
        for (var child : tree.children(token)) {
          if (lost(draft, tree, token, child)) {
            throw new RejectedException(
                "fragment", "'" + draft.word(token) + "' without '" + draft.word(child) + "'");
          }
        }
      }
    }
    dashes(draft);
    rank(draft);
    span(draft);
    object(draft);
  }

  private static boolean lost(Draft draft, DependencyTree tree, int token, int child) {
    var before = draft.previous(child);
    return !draft.keeps(child)
        && !bracketed(draft, child)
        && (CORE.contains(tree.relation(child).split(":", -1)[0])
            || (tree.is(child, "mark")
                && token != draft.clause().predicate()
                && !draft.lower(child).equals("that"))
            || (tree.is(child, "conj") && draft.token(token).tag().startsWith("NN")))
        && !(before >= 0 && draft.replaced(before)) // other words stand for it
        && !(tree.is(child, "nsubj") && token == draft.clause().predicate());
  }

  /** A short form in brackets says again what stands before it. */
  private static boolean bracketed(Draft draft, int token) {
    return token > 0
        && token + 1 < draft.size()
        && draft.lower(token - 1).equals("(")
        && draft.lower(token + 1).equals(")");
  }

  /** An insertion between dashes goes whole or not at all. */
  private static void dashes(Draft draft) throws RejectedException {
    var dashes =
        draft.kept().stream()
            .filter(token -> draft.lower(token).matches("[–—]|--"))
            .filter(token -> !within(draft, token))
            .count();
    if (dashes == 1) {
      throw new RejectedException("fragment", "a dash without its pair");
    }
  }

  /** A dash within a name parts no insertion: {@code the Iran–Iraq War}. */
  private static boolean within(Draft draft, int token) {
    return draft.glued(token) && token + 1 < draft.size() && draft.glued(token + 1);
  }

  /** The second meeting since a summit is not the second one without it. */
  private static void rank(Draft draft) throws RejectedException {
    var tree = draft.tree();
    for (var token = draft.kept().nextSetBit(0); token >= 0; token = draft.next(token)) {
      var noun = tree.head(token);
      if (noun <= token
          || !draft.keeps(noun)
          || draft.replaced(token)
          || !(draft.token(token).tag().equals("JJS") || Numbers.ordinal(draft.lower(token)))) {
        continue;
      }
      for (var i = noun + 1; i < draft.size(); i++) {
        var limits = draft.lower(i).equals("since") || (tree.is(i, "nmod") && tree.head(i) == noun);
        if (limits && !draft.keeps(i) && !(tree.is(i, "nmod") && timed(draft, i))) {
          throw new RejectedException(
              "fragment", "'" + draft.word(token) + "' without '" + draft.word(i) + "'", token);
        }
      }
    }
  }

  /** {@code two days} is nothing without {@code after} or {@code ago}. */
  private static void span(Draft draft) throws RejectedException {
    for (var time : draft.article().times()) {
      var last = time.sentence() == draft.sentence().index() ? draft.upTo(time.span()) : -1;
      if (last >= 0
          && !time.value().matches("\\d{4}.*")
          && last + 1 < draft.size()
          && draft.keeps(last)
          && !draft.keeps(last + 1)
          && AFTER_SPAN.contains(draft.lower(last + 1))) {
        throw new RejectedException("fragment", "'" + draft.word(last) + "' before or after what");
      }
    }
  }

  /** {@code issued a ruling}: which, said what was cut off behind it. */
  private static void object(Draft draft) throws RejectedException {
    var tree = draft.tree();
    var object = draft.clause().object().orElse(-1);
    if (object < 0 || draft.answer().covers(object) || draft.replaced(object)) {
      return;
    }
    var phrase = tree.subtree(object);
    var indefinite = false;
    for (var child : tree.children(object)) {
      indefinite |= tree.is(child, "det") && draft.lower(child).matches("an?");
      if (draft.keeps(child) && child > object && !tree.is(child, "punct")) {
        return;
      }
    }
    if (!indefinite || (draft.next(object) > 0 && draft.next(object) <= draft.answer().last())) {
      return;
    }
    var clause = draft.clause().tokens(draft.sentence());
    for (var i = Math.max(object, phrase.length() - 1) + 1; i < draft.size(); i++) {
      if (clause.get(i) && !draft.keeps(i) && !tree.is(i, "punct") && !timed(draft, i)) {
        throw new RejectedException("fragment", "'" + draft.word(object) + "' of what or for what");
      }
    }
    for (var i = object + 1; i < phrase.length(); i++) {
      if (phrase.get(i) && !draft.keeps(i) && !tree.is(i, "punct")) {
        throw new RejectedException("fragment", "'" + draft.word(object) + "' of what or for what");
      }
    }
  }

  private static boolean timed(Draft draft, int token) {
    var span = draft.token(token).span();
    return draft.article().times().stream()
        .anyMatch(
            time ->
                time.span().contains(span)
                    || (time.sentence() == draft.sentence().index()
                        && draft.at(time.span()) == token + 1));
  }
}
