package io.github.quizette.fact;

import io.github.quizette.text.Clause;
import io.github.quizette.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The clauses of a sentence that tell something of an answer. Stateless. */
final class TellingClauses {
  private static final Set<String> DECIDING =
      Set.of(
          "announce",
          "confirm",
          "agree",
          "decide",
          "vow",
          "pledge",
          "promise",
          "order",
          "rule",
          "find",
          "conclude",
          "reveal",
          "discover",
          "propose");

  private TellingClauses() {}

  /**
   * Returns the smallest clause that holds the answer, and with it the one around it, where the
   * answer can be told there too: {@code runs 19 stores, which are in Ohio}, {@code has announced
   * that it will buy the mine}.
   */
  static List<Clause> of(Sentence sentence, List<Clause> clauses, Answer answer) {
    var found = new ArrayList<Clause>();
    innermost(sentence, clauses, answer).ifPresent(found::add);
    if (!found.isEmpty()) {
      var inner = found.get(0);
      if (describes(sentence, inner, answer) || announced(sentence, inner)) {
        var others = clauses.stream().filter(clause -> !clause.equals(inner)).toList();
        innermost(sentence, others, answer)
            .filter(outer -> !sentence.tree().is(outer.predicate(), "acl"))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Tells whether a relative clause tells of the answer in front of it. */
  private static boolean describes(Sentence sentence, Clause clause, Answer answer) {
    return sentence.tree().is(clause.predicate(), "acl")
        && clause.subject().orElse(-1) == sentence.tree().head(clause.predicate())
        && answer.last() < clause.predicate();
  }

  /** Tells whether a clause is what somebody announced or decided: that he did is a fact. */
  private static boolean announced(Sentence sentence, Clause clause) {
    return sentence.tree().is(clause.predicate(), "ccomp")
        && DECIDING.contains(
            sentence.tokens().get(sentence.tree().head(clause.predicate())).lemma());
  }

  /** Returns the smallest clause that holds the whole answer. */
  private static Optional<Clause> innermost(
      Sentence sentence, List<Clause> clauses, Answer answer) {
    var wanted = new BitSet();
    wanted.set(answer.first(), answer.last() + 1);
    return clauses.stream()
        .filter(
            clause -> {
              var missing = (BitSet) wanted.clone();
              missing.andNot(clause.tokens(sentence));
              return missing.isEmpty();
            })
        .min(Comparator.comparingInt(clause -> clause.tokens(sentence).cardinality()));
  }
}
