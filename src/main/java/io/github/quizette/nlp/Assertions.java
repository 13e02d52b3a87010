package io.github.quizette.nlp;

import io.github.quizette.text.Clause.Assertion;
import io.github.quizette.text.DependencyTree;
import io.github.quizette.text.Sentence;
import java.util.List;
import java.util.Set;

/** Tells what kind of statement a clause makes. */
final class Assertions {
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
  private static final Set<String> WHENEVER = Set.of("when", "after", "once", "until", "before");

  private final Sentence sentence;
  private final DependencyTree tree;
  private final Attributions attributions;

  Assertions(Sentence sentence, Attributions attributions) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.attributions = attributions;
  }

  /** Returns the kind of statement; a claim before a possibility, for its owner must be told. */
  Assertion of(int predicate, List<Integer> auxiliaries, boolean quoted) {
    if (sentence.tokens().get(tree.size() - 1).form().equals("?")) {
      return Assertion.QUESTION;
    }
    if (quoted) {
      return Assertion.QUOTED;
    }
    if (conditional(predicate)) {
      return Assertion.CONDITION;
    }
    if (attributions.reported(predicate) || heard(predicate)) {
      return Assertion.CLAIM;
    }
    var open = open(predicate, auxiliaries);
    return open != Assertion.FACT ? open : awaited(predicate);
  }

  private Assertion open(int predicate, List<Integer> auxiliaries) {
    for (var aux : auxiliaries) {
      switch (lemma(aux)) {
        case "may", "might", "could", "would", "should", "can", "must" -> {
          return Assertion.POSSIBILITY;
        }
        case "will", "shall" -> {
          return Assertion.PLAN;
        }
        default -> {}
      }
    }
    if (!auxiliaries.isEmpty() && has(predicate, "mark", "to")) {
      return Assertion.PLAN; // "is to open"
    }
    if (hedged(predicate, StatementWords.UNCERTAIN) || seems(predicate)) {
      return Assertion.POSSIBILITY;
    }
    var infinitive =
        tree.child(predicate, "xcomp").isPresent()
            || (predicate + 1 < tree.size() && lemma(predicate + 1).equals("to"));
    if (infinitive && StatementWords.BELIEF.contains(lemma(predicate))) {
      return Assertion.POSSIBILITY;
    }
    if (infinitive && StatementWords.PLANNING.contains(lemma(predicate))) {
      return Assertion.PLAN;
    }
    return leaves(predicate) ? Assertion.POSSIBILITY : Assertion.FACT;
  }

  /** Tells whether others say so: {@code allegedly stole}, {@code is said to have}. */
  private boolean heard(int predicate) {
    return hedged(predicate, StatementWords.HEARSAY)
        || (tag(predicate).equals("VBN")
            && tree.child(predicate, "xcomp").isPresent()
            && StatementWords.SAYING.contains(lemma(predicate))
            && !StatementWords.BELIEF.contains(lemma(predicate))
            && tree.child(predicate, "aux:pass").isPresent());
  }

  private boolean seems(int predicate) {
    var lemma = lemma(predicate);
    return lemma.equals("seem")
        || (lemma.equals("appear") && tree.child(predicate, "xcomp", "ccomp").isPresent());
  }

  /** Tells whether an adjective leaves open what hangs on it: {@code is likely to miss}. */
  private boolean leaves(int predicate) {
    return StatementWords.OPEN.contains(lemma(predicate))
        && tree.child(predicate, "xcomp", "ccomp", "csubj", "advcl", "acl").isPresent();
  }

  /** Tells whether one of the words stands with the verb, or between its subject and it. */
  private boolean hedged(int predicate, Set<String> words) {
    var subject = tree.child(predicate, "nsubj").orElse(predicate);
    for (var i = 0; i < tree.size(); i++) {
      var within = subject < i && i < predicate && tag(i).startsWith("RB");
      if (words.contains(lemma(i)) && (tree.head(i) == predicate || within)) {
        return true;
      }
    }
    return false;
  }

  private boolean conditional(int predicate) {
    return marked(predicate, CONDITIONS)
        || awaits(predicate)
        || tree.children(predicate).stream()
            .anyMatch(
                child -> (tree.is(child, "advcl") && marked(child, CONDITIONS)) || awaits(child));
  }

  /** {@code once ten states have ratified it}. */
  private boolean awaits(int clause) {
    return (tree.is(clause, "advcl") || tree.is(clause, "conj"))
        && marked(clause, Set.of("once", "until"))
        && present(clause);
  }

  private boolean present(int verb) {
    return tag(verb).equals("VBZ")
        || tag(verb).equals("VBP")
        || tree.children(verb).stream()
            .anyMatch(child -> tree.is(child, "aux") && Set.of("VBZ", "VBP").contains(tag(child)));
  }

  /** Returns what becomes of a clause of time whose main clause is still open. */
  private Assertion awaited(int predicate) {
    var head = tree.head(predicate);
    if (head == DependencyTree.ROOT
        || !tree.is(predicate, "advcl")
        || !marked(predicate, WHENEVER)
        || tree.child(head, "aux").isEmpty()) {
      return Assertion.FACT;
    }
    var auxiliaries = tree.children(head).stream().filter(child -> tree.is(child, "aux")).toList();
    return open(head, auxiliaries);
  }

  private boolean marked(int clause, Set<String> marks) {
    return tree.children(clause).stream()
        .anyMatch(
            child ->
                (tree.is(child, "mark") || tree.is(child, "advmod"))
                    && marks.contains(lemma(child)));
  }

  private boolean has(int token, String relation, String lemma) {
    return tree.children(token).stream()
        .anyMatch(child -> tree.is(child, relation) && lemma(child).equals(lemma));
  }

  private String lemma(int token) {
    return sentence.tokens().get(token).lemma();
  }

  private String tag(int token) {
    return sentence.tokens().get(token).tag();
  }
}
