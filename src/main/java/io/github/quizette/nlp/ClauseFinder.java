package io.github.quizette.nlp;

import io.github.quizette.text.Clause;
import io.github.quizette.text.Clause.Assertion;
import io.github.quizette.text.Clause.Tense;
import io.github.quizette.text.DependencyTree;
import io.github.quizette.text.Sentence;
import io.github.quizette.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the finite clauses of a sentence from its syntax: the main clause, clauses coordinated with
 * it that have a subject of their own, and what is said in a reported clause. Stateless.
 */
final class ClauseFinder {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "be", "have", "do", "get", "will", "shall", "can", "may", "must", "to", "ought", "need");
  private static final Set<String> FACT_MARKS =
      Set.of("while", "whereas", "although", "though", "after", "because", "when", "since", "as");

  private final Sentence sentence;
  private final DependencyTree tree;
  private final Quotes quotes;
  private final Attributions attributions;
  private final Assertions assertions;
  private final boolean speechGoesOn;

  private ClauseFinder(Sentence sentence, Quotes quotes, boolean afterSpeech) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.quotes = quotes;
    this.attributions = new Attributions(sentence);
    this.assertions = new Assertions(sentence, attributions);
    this.speechGoesOn = afterSpeech && attributions.backshifted();
  }

  /** Returns the clauses of an article in the order of their sentences and predicates. */
  static List<Clause> find(List<Sentence> sentences) {
    var quotes = new Quotes(sentences);
    var clauses = new ArrayList<Clause>();
    var speech = false;
    var block = -1;
    for (var sentence : sentences) {
      var finder = new ClauseFinder(sentence, quotes, speech && sentence.block() == block);
      finder.addTo(clauses);
      speech = finder.speechGoesOn || finder.reportsSpeech();
      block = sentence.block();
    }
    return clauses;
  }

  private void addTo(List<Clause> clauses) {
    for (var i = 0; i < tree.size(); i++) {
      if (heads(i)) {
        clause(i).ifPresent(clauses::add);
      }
    }
  }

  private boolean heads(int token) {
    return tree.head(token) == DependencyTree.ROOT
        || (tree.is(token, "conj") && tree.child(token, "nsubj").isPresent())
        || (tree.is(token, "ccomp") && tree.child(token, "nsubj").isPresent())
        || (tree.is(token, "parataxis") && tree.child(token, "nsubj").isPresent())
        || (tree.is(token, "advcl") && tree.child(token, "nsubj").isPresent() && fact(token))
        || (tree.is(token, "conj") && shared(token).isPresent())
        || (tree.relation(token).equals("acl:relcl") && antecedent(token).isPresent())
        || reduced(token);
  }

  /**
   * Tells whether a participle behind a comma tells of a named thing: {@code the Dialogue,
   * scheduled for August in Islamabad}.
   */
  private boolean reduced(int token) {
    return tree.relation(token).equals("acl")
        && sentence.tokens().get(token).tag().equals("VBN")
        && tree.child(token, "obl").isPresent()
        && toldOf(token).isPresent()
        && !reportedAbove(token);
  }

  /** Returns the name right before the comma, which the participle tells of. */
  private OptionalInt toldOf(int participle) {
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

  private boolean reportedAbove(int token) {
    for (var above = token; above >= 0; above = tree.head(above)) {
      if (tree.is(above, "ccomp") || tree.is(above, "parataxis")) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a participle or infinitive stands under the auxiliary of the first verb. */
  private boolean sharesAuxiliary(int conjunct) {
    var first = tree.head(conjunct);
    var tag = sentence.tokens().get(conjunct).tag();
    return tag.equals(sentence.tokens().get(first).tag())
        && !tag.equals("VBG")
        && tree.child(conjunct, "aux").isEmpty()
        && tree.child(first, "aux").isPresent();
  }

  /** Tells whether a finite auxiliary of its own leads the verb. */
  private boolean ownAuxiliary(int verb) {
    return tree.children(verb).stream()
        .filter(child -> child < verb && tree.is(child, "aux"))
        .anyMatch(child -> FINITE.contains(sentence.tokens().get(child).tag()));
  }

  private List<Integer> auxiliaries(int predicate) {
    var own =
        tree.children(predicate).stream()
            .filter(child -> tree.is(child, "aux") || tree.is(child, "cop"))
            .toList();
    return own.isEmpty()
            && tree.is(predicate, "conj")
            && tree.child(predicate, "nsubj").isEmpty()
            && sharesAuxiliary(predicate)
        ? auxiliaries(tree.head(predicate))
        : own;
  }

  /** Tells whether an adverbial clause states a fact of its own. */
  private boolean fact(int clause) {
    return tree.children(clause).stream()
        .anyMatch(
            child ->
                tree.is(child, "mark")
                    && FACT_MARKS.contains(sentence.tokens().get(child).lemma()));
  }

  /** Returns the subject that a coordinated verb takes from the first one. */
  private OptionalInt shared(int conjunct) {
    var first = tree.head(conjunct);
    var verbs =
        sentence.tokens().get(conjunct).tag().startsWith("VB")
            && sentence.tokens().get(first).tag().startsWith("VB");
    var finite =
        FINITE.contains(sentence.tokens().get(conjunct).tag())
            || sharesAuxiliary(conjunct)
            || ownAuxiliary(conjunct);
    var joined = tree.child(conjunct, "cc").isPresent();
    var believed =
        StatementWords.BELIEF.contains(sentence.tokens().get(conjunct).lemma())
            || StatementWords.SAYING.contains(sentence.tokens().get(conjunct).lemma());
    return verbs && finite && joined && !believed && !tree.is(first, "acl")
        ? tree.child(first, "nsubj")
        : OptionalInt.empty();
  }

  /** Returns what a subject relative clause tells of: {@code which}, {@code who} as its subject. */
  private OptionalInt antecedent(int predicate) {
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

  private OptionalInt subject(int predicate) {
    if (tree.relation(predicate).equals("acl:relcl")) {
      return antecedent(predicate);
    }
    if (reduced(predicate)) {
      return toldOf(predicate);
    }
    var own = tree.child(predicate, "nsubj");
    return own.isEmpty() && tree.is(predicate, "conj") ? shared(predicate) : own;
  }

  private Optional<Clause> clause(int predicate) {
    if (strangeAuxiliary(predicate)) {
      return Optional.empty();
    }
    var auxiliaries = auxiliaries(predicate);
    var first = auxiliaries.isEmpty() ? predicate : Math.min(auxiliaries.get(0), predicate);
    if (!FINITE.contains(sentence.tokens().get(first).tag()) && !reduced(predicate)) {
      return Optional.empty();
    }
    var copular = tree.child(predicate, "cop").isPresent();
    if (!copular && !sentence.tokens().get(predicate).tag().startsWith("VB")) {
      return Optional.empty();
    }
    var subject = subject(predicate);
    return Optional.of(
        new Clause(
            sentence.index(),
            predicate,
            subject,
            tree.child(predicate, "obj"),
            tree.children(predicate).stream().filter(child -> tree.is(child, "obl")).toList(),
            auxiliaries,
            tense(sentence.tokens().get(first)),
            passive(predicate, auxiliaries),
            negated(predicate),
            copular,
            assertion(predicate, auxiliaries),
            attributions.speaker(predicate)));
  }

  /** Tells whether the sentence reports what somebody said, in no word quoted. */
  private boolean reportsSpeech() {
    return attributions.reportsSpeech()
        && IntStream.range(0, tree.size()).noneMatch(i -> quotes.inside(sentence.index(), i));
  }

  private Assertion assertion(int predicate, List<Integer> auxiliaries) {
    var quoted = quotes.inside(sentence.index(), predicate);
    var assertion = assertions.of(predicate, auxiliaries, quoted);
    return assertion == Assertion.FACT && speechGoesOn ? Assertion.CLAIM : assertion;
  }

  private static Tense tense(Token verb) {
    if (verb.tag().equals("MD")) {
      return verb.lemma().equals("would") || verb.lemma().equals("could")
          ? Tense.PAST
          : Tense.FUTURE;
    }
    return verb.tag().equals("VBD") ? Tense.PAST : Tense.PRESENT;
  }

  private boolean passive(int predicate, List<Integer> auxiliaries) {
    return sentence.tokens().get(predicate).tag().equals("VBN")
        && (auxiliaries.stream().anyMatch(aux -> tree.relation(aux).equals("aux:pass"))
            || tree.children(predicate).stream()
                .anyMatch(child -> tree.relation(child).equals("nsubj:pass")));
  }

  private boolean negated(int predicate) {
    return denies(predicate)
        || (sharesDenial(predicate) && denies(tree.head(predicate)))
        || tree.children(predicate).stream()
            .anyMatch(child -> (tree.is(child, "nsubj") || tree.is(child, "obj")) && none(child));
  }

  /** {@code has not sold its captain or hired a coach}. */
  private boolean sharesDenial(int predicate) {
    return tree.is(predicate, "conj")
        && tree.child(predicate, "cc").stream().anyMatch(cc -> lower(cc).matches("n?or"));
  }

  private boolean denies(int token) {
    return tree.children(token).stream()
        .anyMatch(child -> StatementWords.DENYING.contains(lower(child)));
  }

  /** Tells whether a phrase names nobody or nothing: {@code no passenger}, {@code nobody}. */
  private boolean none(int noun) {
    return StatementWords.NOTHING.contains(lower(noun))
        || tree.children(noun).stream()
            .anyMatch(child -> child < noun && Set.of("no", "neither").contains(lower(child)));
  }

  private String lower(int token) {
    return sentence.tokens().get(token).form().toLowerCase(Locale.ROOT);
  }

  /** Tells whether what stands for an auxiliary is none: the tree is wrong. */
  private boolean strangeAuxiliary(int predicate) {
    return tree.children(predicate).stream()
        .filter(child -> tree.is(child, "aux"))
        .map(child -> sentence.tokens().get(child))
        .anyMatch(aux -> !aux.tag().equals("MD") && !AUXILIARIES.contains(aux.lemma()));
  }
}
