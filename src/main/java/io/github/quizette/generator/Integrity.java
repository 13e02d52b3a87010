package io.github.quizette.generator;

import java.util.BitSet;
import java.util.Set;

/** Tells whether a compressed clause still has all that its predicate cannot do without. */
final class Integrity {
  private Integrity() {}

  /** Throws when a needed part, a bracket or words in the middle are missing. */
  static void check(Draft draft) throws RejectedException {
    var clause = draft.clause();
    var whole = draft.keeps(clause.predicate());
    whole &= draft.keeps(clause.subject().orElseThrow());
    whole &= clause.object().isEmpty() || draft.keeps(clause.object().getAsInt());
    for (var auxiliary : clause.auxiliaries()) {
      whole &= draft.keeps(auxiliary);
    }
    if (!whole) {
      throw new RejectedException("parse", "a needed part of the clause is missing");
    }
    var first = draft.kept().nextSetBit(0);
    if (Set.of("WDT", "WP", "WRB", "WP$").contains(draft.token(first).tag())) {
      throw new RejectedException("parse", "a relative clause without what it tells of");
    }
    seams(draft);
    var open = 0;
    for (var i = 0; i < draft.size(); i++) {
      if (draft.keeps(i)) {
        open += draft.lower(i).equals("(") ? 1 : draft.lower(i).equals(")") ? -1 : 0;
      }
      if (open < 0 || (open > 0 && draft.answer().covers(i))) {
        throw new RejectedException("brackets", "the key stands in brackets, or one is missing");
      }
    }
    if (open != 0) {
      throw new RejectedException("brackets", "a bracket is missing");
    }
  }

  /** Words that are cut out of the middle must have been fenced by punctuation. */
  private static void seams(Draft draft) throws RejectedException {
    for (var left = draft.clause().predicate(); left >= 0; left = draft.next(left)) {
      var right = draft.next(left);
      if (right > left + 3
          && !draft.tree().is(left + 1, "punct")
          && !draft.tree().is(right - 1, "punct")
          && !draft.tree().is(right, "punct")
          && !phrase(draft, left + 1, right - 1)) {
        throw new RejectedException("parse", "words are missing in the middle");
      }
    }
  }

  /** Tells whether the words from {@code first} to {@code last} are whole adverbial phrases. */
  private static boolean phrase(Draft draft, int first, int last) {
    var rest = new BitSet();
    rest.set(first, last + 1);
    for (var oblique : draft.clause().obliques()) {
      var phrase = draft.tree().subtree(oblique);
      if (phrase.nextSetBit(0) >= first && phrase.length() - 1 <= last && sure(draft, oblique)) {
        rest.andNot(phrase);
      }
    }
    return rest.isEmpty();
  }

  /** Tells whether the parser is sure where a phrase and what follows it hang. */
  static boolean sure(Draft draft, int head) {
    var after = draft.tree().subtree(head).length();
    while (after < draft.size() && !draft.tree().is(after, "case")) {
      if (draft.tree().head(after) == draft.clause().predicate()) {
        break;
      }
      after++;
    }
    var next = after < draft.size() ? draft.tree().head(after) : -1;
    return draft.tree().confidence(head) >= Confidence.SURE
        && (next < 0
            || next == draft.clause().predicate()
            || draft.tree().confidence(next) >= Confidence.SURE);
  }
}
