package io.github.quizette.generator;

import java.util.List;
import java.util.Set;

/** Leaves out words that only join a sentence to the one before it. Stateless. */
final class Connectives {
  private static final Set<String> ADVERBS =
      Set.of(
          "also",
          "however",
          "meanwhile",
          "moreover",
          "furthermore",
          "additionally",
          "instead",
          "therefore",
          "thus",
          "nevertheless",
          "nonetheless",
          "similarly",
          "likewise",
          "consequently",
          "finally",
          "indeed",
          "too",
          "besides",
          "then",
          "still",
          "already",
          "now",
          "yet",
          "again",
          "currently",
          "recently",
          "later",
          "earlier",
          "afterwards",
          "soon",
          "here",
          "there",
          "subsequently",
          "previously",
          "eventually",
          "ultimately",
          "afterward",
          "notably",
          "importantly",
          "interestingly",
          "separately",
          "first",
          "second");

  private static final List<String> PHRASES =
      List.of(
          "in particular",
          "as a result",
          "in addition",
          "for example",
          "for instance",
          "in fact",
          "of course",
          "as such",
          "in turn",
          "by contrast",
          "in contrast",
          "at the same time",
          "on the other hand",
          "as well",
          "in response",
          "because of this",
          "despite this",
          "after all",
          "in other words");

  private Connectives() {}

  /** How long a thing takes is the same on any day: {@code over the next eight days}. */
  static void spans(Draft draft) {
    for (var the = draft.kept().nextSetBit(0); the >= 0; the = draft.next(the)) {
      if (the + 2 < draft.size()
          && draft.lower(the).equals("the")
          && draft.lower(the + 1).matches("next|past|last|coming|previous")
          && draft.token(the + 2).tag().equals("CD")
          && !draft.answer().covers(the + 1)) {
        draft.drop(the);
        draft.drop(the + 1);
      }
    }
  }

  /** Tells whether the word at {@code token} is such an adverb. */
  static boolean adverb(Draft draft, int token) {
    return draft.tree().is(token, "advmod") && ADVERBS.contains(draft.token(token).lemma());
  }

  /** Leaves out such a phrase in front, with its comma. */
  static void front(Draft draft) {
    for (var opener : PHRASES) {
      var at = draft.kept().nextSetBit(0);
      var end = at;
      var fits = true;
      for (var word : opener.split(" ", -1)) {
        fits &= end >= 0 && draft.lower(end).equals(word);
        end = end < 0 ? -1 : draft.next(end);
      }
      if (fits && end >= 0 && draft.lower(end).equals(",") && end < draft.answer().first()) {
        for (var i = at; i <= end; i++) {
          draft.drop(i);
        }
      }
    }
  }
}
