package io.github.quizette.nlp;

import io.github.quizette.text.Clause;
import io.github.quizette.text.Clause.Tense;
import io.github.quizette.text.DependencyTree;
import io.github.quizette.text.Sentence;
import io.github.quizette.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the finite clauses of a sentence from its syntax: the main clause, clauses coordinated with
 * it that have a subject of their own, and what is said in a reported clause. Stateless.
 */
final class ClauseFinder {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> FACT_MARKS =
      Set.of("while", "whereas", "although", "though", "after", "because", "when", "since");

  private ClauseFinder() {}

  /** Returns the clauses in the order of their predicates; empty for a fragment. */
  static List<Clause> find(Sentence sentence) {
    var clauses = new ArrayList<Clause>();
    var quoted = quoted(sentence);
    var tree = sentence.tree();
    for (var i = 0; i < tree.size(); i++) {
      if (heads(sentence, i)) {
        clause(sentence, i, quoted).ifPresent(clauses::add);
      }
    }
    return clauses;
  }

  private static boolean heads(Sentence sentence, int token) {
    var tree = sentence.tree();
    return tree.head(token) == DependencyTree.ROOT
        || (tree.is(token, "conj") && tree.child(token, "nsubj").isPresent())
        || (tree.is(token, "ccomp") && tree.child(token, "nsubj").isPresent())
        || (tree.is(token, "parataxis") && tree.child(token, "nsubj").isPresent())
        || (tree.is(token, "advcl")
            && tree.child(token, "nsubj").isPresent()
            && fact(sentence, token))
        || (tree.is(token, "conj") && shared(sentence, token).isPresent())
        || (tree.relation(token).equals("acl:relcl") && antecedent(sentence, token).isPresent())
        || reduced(sentence, token);
  }

  /**
   * Tells whether a participle behind a comma tells of a named thing: {@code the Dialogue,
   * scheduled for August in Islamabad}.
   */
  private static boolean reduced(Sentence sentence, int token) {
    var tree = sentence.tree();
    return tree.relation(token).equals("acl")
        && sentence.tokens().get(token).tag().equals("VBN")
        && tree.child(token, "obl").isPresent()
        && toldOf(sentence, token).isPresent()
        && !reportedAbove(sentence, token);
  }

  /** Returns the name right before the comma, which the participle tells of. */
  private static OptionalInt toldOf(Sentence sentence, int participle) {
    var tree = sentence.tree();
    var comma = participle - 1;
    var name = participle - 2;
    return name >= 0
            && sentence.tokens().get(comma).form().equals(",")
            && sentence.tokens().get(name).tag().startsWith("NNP")
            && tree.child(name, "conj").isEmpty()
            && !tree.is(name, "compound")
            && !tree.is(name, "flat")
        ? OptionalInt.of(name)
        : OptionalInt.empty();
  }

  private static boolean reportedAbove(Sentence sentence, int token) {
    var tree = sentence.tree();
    for (var above = token; above >= 0; above = tree.head(above)) {
      if (tree.is(above, "ccomp") || tree.is(above, "parataxis")) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a participle or infinitive stands under the auxiliary of the first verb. */
  private static boolean sharesAuxiliary(Sentence sentence, int conjunct) {
    var tree = sentence.tree();
    var first = tree.head(conjunct);
    var tag = sentence.tokens().get(conjunct).tag();
    return tag.equals(sentence.tokens().get(first).tag())
        && !tag.equals("VBG")
        && tree.child(conjunct, "aux").isEmpty()
        && tree.child(first, "aux").isPresent();
  }

  private static List<Integer> auxiliaries(Sentence sentence, int predicate) {
    var tree = sentence.tree();
    var own =
        tree.children(predicate).stream()
            .filter(child -> tree.is(child, "aux") || tree.is(child, "cop"))
            .toList();
    return own.isEmpty()
            && tree.is(predicate, "conj")
            && tree.child(predicate, "nsubj").isEmpty()
            && sharesAuxiliary(sentence, predicate)
        ? auxiliaries(sentence, tree.head(predicate))
        : own;
  }

  /** Tells whether an adverbial clause states a fact of its own. */
  private static boolean fact(Sentence sentence, int clause) {
    return sentence.tree().children(clause).stream()
        .anyMatch(
            child ->
                sentence.tree().is(child, "mark")
                    && FACT_MARKS.contains(sentence.tokens().get(child).lemma()));
  }

  /** Returns the subject that a coordinated verb takes from the first one. */
  private static OptionalInt shared(Sentence sentence, int conjunct) {
    var tree = sentence.tree();
    var first = tree.head(conjunct);
    var verbs =
        sentence.tokens().get(conjunct).tag().startsWith("VB")
            && sentence.tokens().get(first).tag().startsWith("VB");
    var finite =
        FINITE.contains(sentence.tokens().get(conjunct).tag())
            || sharesAuxiliary(sentence, conjunct);
    var joined = tree.child(conjunct, "cc").isPresent();
    var believed =
        Assertions.BELIEF_VERBS.contains(sentence.tokens().get(conjunct).lemma())
            || Assertions.SAYING.contains(sentence.tokens().get(conjunct).lemma());
    return verbs && finite && joined && !believed && !tree.is(first, "acl")
        ? tree.child(first, "nsubj")
        : OptionalInt.empty();
  }

  /** Returns what a subject relative clause tells of: {@code which}, {@code who} as its subject. */
  private static OptionalInt antecedent(Sentence sentence, int predicate) {
    var tree = sentence.tree();
    var pronoun = tree.child(predicate, "nsubj");
    var head = tree.head(predicate);
    if (pronoun.isEmpty() || head < 0 || !sentence.tokens().get(head).tag().startsWith("NN")) {
      return OptionalInt.empty();
    }
    var form = sentence.tokens().get(pronoun.getAsInt()).lemma();
    var comma = pronoun.getAsInt() > 0 ? sentence.tokens().get(pronoun.getAsInt() - 1).form() : "";
    return (form.equals("which") || form.equals("who")) && comma.equals(",")
        ? OptionalInt.of(head)
        : OptionalInt.empty();
  }

  private static OptionalInt subject(Sentence sentence, int predicate) {
    var tree = sentence.tree();
    if (tree.relation(predicate).equals("acl:relcl")) {
      return antecedent(sentence, predicate);
    }
    if (reduced(sentence, predicate)) {
      return toldOf(sentence, predicate);
    }
    var own = tree.child(predicate, "nsubj");
    return own.isEmpty() && tree.is(predicate, "conj") ? shared(sentence, predicate) : own;
  }

  private static Optional<Clause> clause(Sentence sentence, int predicate, BitSet quoted) {
    var tree = sentence.tree();
    var auxiliaries = auxiliaries(sentence, predicate);
    var first = auxiliaries.isEmpty() ? predicate : Math.min(auxiliaries.get(0), predicate);
    if (!FINITE.contains(sentence.tokens().get(first).tag()) && !reduced(sentence, predicate)) {
      return Optional.empty();
    }
    var copular = tree.child(predicate, "cop").isPresent();
    if (!copular && !sentence.tokens().get(predicate).tag().startsWith("VB")) {
      return Optional.empty();
    }
    var subject = subject(sentence, predicate);
    return Optional.of(
        new Clause(
            sentence.index(),
            predicate,
            subject,
            tree.child(predicate, "obj"),
            tree.children(predicate).stream().filter(child -> tree.is(child, "obl")).toList(),
            auxiliaries,
            tense(sentence.tokens().get(first)),
            passive(sentence, predicate, auxiliaries),
            negated(sentence, predicate),
            copular,
            Assertions.of(sentence, predicate, auxiliaries, quoted),
            Assertions.speaker(sentence, predicate)));
  }

  private static Tense tense(Token verb) {
    if (verb.tag().equals("MD")) {
      return verb.lemma().equals("would") || verb.lemma().equals("could")
          ? Tense.PAST
          : Tense.FUTURE;
    }
    return verb.tag().equals("VBD") ? Tense.PAST : Tense.PRESENT;
  }

  private static boolean passive(Sentence sentence, int predicate, List<Integer> auxiliaries) {
    var tree = sentence.tree();
    return sentence.tokens().get(predicate).tag().equals("VBN")
        && (auxiliaries.stream().anyMatch(aux -> tree.relation(aux).equals("aux:pass"))
            || tree.children(predicate).stream()
                .anyMatch(child -> tree.relation(child).equals("nsubj:pass")));
  }

  private static boolean negated(Sentence sentence, int predicate) {
    return sentence.tree().children(predicate).stream()
        .map(child -> sentence.tokens().get(child).form().toLowerCase(Locale.ROOT))
        .anyMatch(
            form ->
                form.equals("not")
                    || form.equals("n't")
                    || form.equals("n’t")
                    || form.equals("never")
                    || form.equals("neither")
                    || form.equals("no"));
  }

  /** Returns the tokens within quotation marks, the marks included. */
  static BitSet quoted(Sentence sentence) {
    var set = new BitSet();
    var open = false;
    for (var i = 0; i < sentence.tokens().size(); i++) {
      var form = sentence.tokens().get(i).form();
      var mark = form.equals("\"") || form.equals("“") || form.equals("”") || form.equals("``");
      if (mark || form.equals("''")) {
        set.set(i);
        open = form.equals("“") || (!form.equals("”") && !form.equals("''") && !open);
      } else if (open) {
        set.set(i);
      }
    }
    return set;
  }
}
