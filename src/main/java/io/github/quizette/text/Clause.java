package io.github.quizette.text;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * A finite clause of a sentence, as token indices of that sentence. Immutable.
 *
 * @param sentence index of the sentence
 * @param predicate the verb, or the noun or adjective of a copular clause
 * @param subject head of the subject, if there is one
 * @param object head of the direct object, if there is one
 * @param obliques heads of the adverbial phrases that hang on the predicate, in order
 * @param auxiliaries auxiliaries and copula, in order
 * @param tense of the first verb of the group
 * @param passive whether the predicate is in the passive voice
 * @param negated whether it is denied
 * @param copular whether the predicate is no verb
 * @param assertion what kind of statement it makes
 * @param speaker head of the phrase that names who says so, if anybody is named
 */
public record Clause(
    int sentence,
    int predicate,
    OptionalInt subject,
    OptionalInt object,
    List<Integer> obliques,
    List<Integer> auxiliaries,
    Tense tense,
    boolean passive,
    boolean negated,
    boolean copular,
    Assertion assertion,
    OptionalInt speaker) {

  /** When, by the first verb of the group. */
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE
  }

  /** What kind of statement a clause makes; only a {@link #FACT} may be asked as a fact. */
  public enum Assertion {
    FACT,
    /** Somebody says so: true only with its owner. */
    CLAIM,
    /** Intended, ordered, scheduled. */
    PLAN,
    /** May, could, is expected to. */
    POSSIBILITY,
    /** Holds under a condition only. */
    CONDITION,
    /** Words within quotation marks. */
    QUOTED,
    QUESTION
  }

  public Clause {
    obliques = List.copyOf(obliques);
    auxiliaries = List.copyOf(auxiliaries);
  }

  /**
   * Returns the tokens of the clause as a new set: all that hangs on the predicate, and a subject
   * that it shares with another clause; relative pronouns are not among them.
   */
  public BitSet tokens(Sentence in) {
    var tree = in.tree();
    var tokens = tree.subtree(predicate);
    if (tree.is(predicate, "acl")) {
      tree.child(predicate, "nsubj").ifPresent(pronoun -> tokens.andNot(tree.subtree(pronoun)));
    }
    if (sharesSubject(in)) {
      var phrase = tree.subtree(subject.orElseThrow());
      if (phrase.get(predicate)) {
        phrase.andNot(tree.subtree(predicate));
      }
      tokens.or(phrase);
      auxiliaries.forEach(tokens::set);
    }
    return tokens;
  }

  /** Tells whether the clause borrows its subject from another one. */
  public boolean sharesSubject(Sentence in) {
    return subject.isPresent() && in.tree().head(subject.getAsInt()) != predicate;
  }
}
