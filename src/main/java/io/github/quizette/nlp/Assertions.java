package io.github.quizette.nlp;

import io.github.quizette.text.Clause.Assertion;
import io.github.quizette.text.Sentence;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Tells what kind of statement a clause makes, and who makes it. */
final class Assertions {
  private static final Set<String> HEDGES =
      Set.of(
          "reportedly",
          "allegedly",
          "apparently",
          "possibly",
          "perhaps",
          "likely",
          "probably",
          "maybe",
          "supposedly",
          "presumably");
  private static final Set<String> PLAN_VERBS =
      Set.of("plan", "intend", "aim", "hope", "seek", "want", "propose", "schedule", "prepare");
  static final Set<String> BELIEF_VERBS =
      Set.of(
          "expect",
          "believe",
          "think",
          "suppose",
          "allege",
          "rumour",
          "rumor",
          "estimate",
          "predict",
          "project",
          "forecast");

  /** Verbs that report what somebody says; also read by {@link ClauseFinder}. */
  static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "claim",
          "announce",
          "report",
          "state",
          "add",
          "argue",
          "warn",
          "insist",
          "suggest",
          "believe",
          "think",
          "deny",
          "allege",
          "note",
          "explain",
          "stress",
          "emphasize",
          "emphasise",
          "confirm",
          "estimate",
          "predict",
          "write",
          "acknowledge",
          "admit",
          "declare",
          "describe",
          "accuse",
          "reiterate",
          "point",
          "conclude",
          "indicate",
          "reveal",
          "hope",
          "expect",
          "fear",
          "comment",
          "remark",
          "tweet",
          "accord");

  private Assertions() {}

  /** Returns the kind of statement; a claim before a possibility, for its owner must be told. */
  static Assertion of(Sentence sentence, int predicate, List<Integer> auxiliaries, BitSet quoted) {
    var tree = sentence.tree();
    var last = sentence.tokens().get(sentence.tokens().size() - 1).form();
    if (last.equals("?")) {
      return Assertion.QUESTION;
    }
    if (quoted.get(predicate)) {
      return Assertion.QUOTED;
    }
    for (var child : tree.children(predicate)) {
      if (tree.is(child, "advcl") && conditional(sentence, child)) {
        return Assertion.CONDITION;
      }
    }
    if (speaker(sentence, predicate).isPresent() || reported(sentence, predicate)) {
      return Assertion.CLAIM;
    }
    for (var aux : auxiliaries) {
      switch (sentence.tokens().get(aux).lemma()) {
        case "may", "might", "could", "would", "should", "can", "must" -> {
          return Assertion.POSSIBILITY;
        }
        case "will", "shall" -> {
          return Assertion.PLAN;
        }
        default -> {}
      }
    }
    if (tree.children(predicate).stream()
        .anyMatch(child -> HEDGES.contains(sentence.tokens().get(child).lemma()))) {
      return Assertion.POSSIBILITY;
    }
    var lemma = sentence.tokens().get(predicate).lemma();
    if (tree.child(predicate, "xcomp").isPresent()) {
      if (BELIEF_VERBS.contains(lemma)) {
        return Assertion.POSSIBILITY;
      }
      if (PLAN_VERBS.contains(lemma)) {
        return Assertion.PLAN;
      }
    }
    return saidBehind(sentence, predicate) ? Assertion.CLAIM : Assertion.FACT;
  }

  /** Tells whether a verb of saying without a conjunction follows: {@code …, noted Dr. Lee}. */
  private static boolean saidBehind(Sentence sentence, int predicate) {
    var tree = sentence.tree();
    return tree.children(predicate).stream()
        .anyMatch(
            child ->
                tree.is(child, "conj")
                    && tree.child(child, "cc").isEmpty()
                    && SAYING.contains(sentence.tokens().get(child).lemma()));
  }

  private static boolean conditional(Sentence sentence, int clause) {
    return sentence.tree().children(clause).stream()
        .anyMatch(
            child ->
                sentence.tree().is(child, "mark")
                    && Set.of("if", "unless", "whether")
                        .contains(sentence.tokens().get(child).lemma()));
  }

  private static boolean reported(Sentence sentence, int predicate) {
    var tree = sentence.tree();
    return (tree.is(predicate, "ccomp") || tree.is(predicate, "parataxis"))
        && SAYING.contains(sentence.tokens().get(tree.head(predicate)).lemma());
  }

  /** Finds who says so: {@code said X}, {@code X said that}, {@code according to X}. */
  static OptionalInt speaker(Sentence sentence, int predicate) {
    var tree = sentence.tree();
    for (var child : tree.children(predicate)) {
      if (tree.is(child, "obl") && according(sentence, child)) {
        return OptionalInt.of(child);
      }
      if (tree.is(child, "parataxis")
          && SAYING.contains(sentence.tokens().get(child).lemma())
          && tree.child(child, "nsubj").isPresent()) {
        return tree.child(child, "nsubj");
      }
    }
    return reported(sentence, predicate)
        ? tree.child(tree.head(predicate), "nsubj")
        : OptionalInt.empty();
  }

  private static boolean according(Sentence sentence, int oblique) {
    return sentence.tree().children(oblique).stream()
        .anyMatch(child -> sentence.tokens().get(child).lemma().startsWith("accord"));
  }
}
