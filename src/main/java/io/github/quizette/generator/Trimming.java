package io.github.quizette.generator;

import io.github.quizette.fact.Fact;
import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.DependencyTree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the phrase that a clause can lose together with a word that does not stand alone: an
 * adverbial phrase, an aside, an adverbial clause. Stateless.
 */
final class Trimming {
  private static final Set<String> NEEDED = Set.of("by", "to", "of", "as", "into", "than");

  /** Verbs that say nothing without the infinitive behind their object. */
  private static final Set<String> CONTROL =
      Set.of(
          "advise",
          "allow",
          "ask",
          "authorise",
          "authorize",
          "call",
          "cause",
          "challenge",
          "compel",
          "direct",
          "enable",
          "encourage",
          "expect",
          "force",
          "get",
          "help",
          "instruct",
          "invite",
          "lead",
          "let",
          "make",
          "need",
          "oblige",
          "order",
          "permit",
          "persuade",
          "prompt",
          "push",
          "require",
          "teach",
          "tell",
          "train",
          "urge",
          "use",
          "want",
          "warn");

  private static final Set<String> MARKS =
      Set.of("as", "while", "because", "since", "although", "though", "whereas", "when", "after");

  private static final int MOST_TRIMMED = 3;

  /** Makes a clause stand alone. */
  @FunctionalInterface
  interface Rewriting {
    /** Rewrites {@code draft} in place, or throws with what is in the way. */
    void apply(Draft draft) throws RejectedException;
  }

  private Trimming() {}

  /** Rewrites the clause of {@code fact}, without phrases that are in the way of it. */
  static Draft rewritten(AnnotatedArticle article, Fact fact, Rewriting rewriting)
      throws RejectedException {
    return rewritten(new Draft(article, fact), rewriting);
  }

  /** Rewrites the clause of a fresh draft, without phrases that are in the way of it. */
  static Draft rewritten(Draft fresh, Rewriting rewriting) throws RejectedException {
    var trimmed = new ArrayList<BitSet>();
    while (true) {
      var draft = fresh.fresh();
      trimmed.forEach(draft::dropPhrase);
      try {
        rewriting.apply(draft);
        return draft;
      } catch (RejectedException e) {
        var phrase =
            e.token() < 0 || trimmed.size() == MOST_TRIMMED
                ? Optional.<BitSet>empty()
                : around(fresh.fresh(), e.token());
        if (phrase.isEmpty() || trimmed.contains(phrase.get())) {
          throw e;
        }
        trimmed.add(phrase.get());
      }
    }
  }

  /** Returns the smallest such phrase around {@code token} that holds no part of the answer. */
  static Optional<BitSet> around(Draft draft, int token) {
    var tree = draft.tree();
    var predicate = draft.clause().predicate();
    for (var head = token; head >= 0 && head != predicate; head = tree.head(head)) {
      var phrase = tree.subtree(head);
      var asked = draft.answer().first() <= draft.answer().last();
      if ((asked && (phrase.get(draft.answer().first()) || phrase.get(draft.answer().last())))
          || phrase.get(draft.clause().subject().orElse(predicate))) {
        return Optional.empty();
      }
      if (optional(draft, tree, head) && tree.confidence(head) >= Confidence.DROP) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  private static boolean optional(Draft draft, DependencyTree tree, int head) {
    var verb = draft.token(draft.clause().predicate()).lemma();
    if (tree.is(head, "advcl")
        && infinitive(draft, head)
        && (CONTROL.contains(verb) || only(draft, head))) {
      return false;
    }
    if (tree.is(head, "advcl") || tree.is(head, "advmod") || tree.is(head, "parataxis")) {
      return tree.head(head) == draft.clause().predicate()
          || fenced(draft, head)
          || (tree.is(head, "advcl") && last(draft, head));
    }
    if (tree.is(head, "obl")) {
      return tree.head(head) == draft.clause().predicate() && spare(draft, head);
    }
    return (tree.is(head, "acl") || tree.is(head, "appos") || tree.is(head, "nmod"))
        && fenced(draft, head);
  }

  /** The first to do a thing is nothing without what it did. */
  private static boolean only(Draft draft, int end) {
    for (var i = draft.clause().predicate(); i < end; i++) {
      if (draft.lower(i).matches("first|last|only|\\w+th|second|third")
          || draft.token(i).tag().equals("JJS")) {
        return true;
      }
    }
    return false;
  }

  private static boolean infinitive(Draft draft, int head) {
    return draft.tree().children(head).stream()
        .anyMatch(child -> draft.lower(child).equals("to") && draft.tree().is(child, "mark"));
  }

  /** Tells whether a clause that a conjunction leads ends the sentence. */
  private static boolean last(Draft draft, int head) {
    var phrase = draft.tree().subtree(head);
    var first = phrase.nextSetBit(0);
    var after = draft.next(phrase.length() - 1);
    return MARKS.contains(draft.lower(first)) && (after < 0 || draft.lower(after).equals("."));
  }

  /** Tells whether the clause says something without the adverbial phrase. */
  private static boolean spare(Draft draft, int oblique) {
    var clause = draft.clause();
    var needed =
        draft.tree().children(oblique).stream()
            .filter(child -> draft.tree().is(child, "case"))
            .anyMatch(child -> NEEDED.contains(draft.lower(child)));
    return !needed && (clause.object().isPresent() || clause.copular() || clause.passive());
  }

  private static boolean fenced(Draft draft, int head) {
    var phrase = draft.tree().subtree(head);
    var before = phrase.nextSetBit(0) - 1;
    var after = phrase.length();
    return (before >= 0 && ",(–—".contains(draft.lower(before)))
        && (after >= draft.size() || ",.)–—".contains(draft.lower(after)));
  }
}
