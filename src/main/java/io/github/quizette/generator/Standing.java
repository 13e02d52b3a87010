package io.github.quizette.generator;

import io.github.quizette.text.Clause;
import io.github.quizette.text.Clause.Assertion;
import java.util.Locale;
import java.util.Set;

/** Makes a clause stand alone: compressed, with times anchored, references named, claims owned. */
final class Standing {
  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 36;
  private static final Set<String> NOT_OWNED = Set.of("deny", "hope", "fear", "doubt", "ask");

  private final Compression compression = new Compression();
  private final TimeAnchoring times = new TimeAnchoring();
  private final References references;

  Standing(References references) {
    this.references = references;
  }

  /** Rewrites {@code draft} in place, or throws with the reason why it cannot stand alone. */
  void apply(Draft draft, Story story, Opening opening) throws RejectedException {
    rewrite(draft, opening);
    Anchoring.apply(draft, story, opening);
    if (draft.words() < FEWEST_WORDS || draft.words() > MOST_WORDS) {
      throw new RejectedException("length", draft.words() + " words");
    }
    quotes(draft);
  }

  /** Rewrites the main clause of a lead as a sentence of its own; throws where it cannot be one. */
  void alone(Draft draft, Story story) throws RejectedException {
    rewrite(draft, Opening.NONE);
    compression.tighten(draft);
    Anchoring.date(draft, story);
    quotes(draft);
  }

  private void rewrite(Draft draft, Opening opening) throws RejectedException {
    assertion(draft);
    arcs(draft);
    compression.apply(draft);
    Soundness.check(draft);
    times.apply(draft);
    Perfects.settle(draft);
    Compression.fronted(draft);
    references.apply(draft);
    own(draft);
    Namings.apply(draft);
    Definites.check(draft, opening);
    Completeness.check(draft);
    Fluency.check(draft);
    Trivia.check(draft);
    Praise.check(draft);
    Rivals.check(draft);
  }

  private static void assertion(Draft draft) throws RejectedException {
    var clause = draft.clause();
    if (clause.assertion() == Assertion.QUOTED
        || clause.assertion() == Assertion.QUESTION
        || clause.assertion() == Assertion.CONDITION) {
      throw new RejectedException("assertion", "the clause is a " + clause.assertion());
    }
    if (clause.assertion() == Assertion.POSSIBILITY) {
      throw new RejectedException("assertion", "something possible, not a fact");
    }
    if (clause.assertion() == Assertion.PLAN && draft.article().article().published() == null) {
      throw new RejectedException("assertion", "a plan without a date");
    }
    if (clause.negated()) {
      throw new RejectedException("negation", "the clause denies something");
    }
    if (clause.subject().isEmpty()) {
      throw new RejectedException("subject", "the clause has no subject");
    }
  }

  private static void arcs(Draft draft) throws RejectedException {
    var clause = draft.clause();
    if (!draft.tree().relation(clause.predicate()).equals("acl")) {
      sure(draft, clause.predicate());
    }
    for (var i = draft.answer().first(); i <= draft.answer().last(); i++) {
      var head = draft.tree().head(i);
      if (!draft.answer().covers(head)) {
        sure(draft, titled(draft, i, head) ? head : i);
      }
    }
    sure(draft, clause.subject().orElseThrow());
    if (clause.object().isPresent()) {
      sure(draft, clause.object().getAsInt());
    }
  }

  /** Beside the title right before it, a name is sure of its place as its title is. */
  private static boolean titled(Draft draft, int token, int head) {
    return head >= 0
        && head == draft.answer().first() - 1
        && draft.token(head).tag().startsWith("NN")
        && draft.answer().covers(token);
  }

  private static void sure(Draft draft, int token) throws RejectedException {
    if (draft.tree().confidence(token) < Confidence.CORE) {
      draft.doubt(Doubt.ARC, "parse", "the arc of '" + draft.word(token) + "' is doubtful");
    }
  }

  /** A reported clause is led by its owner. */
  private static void own(Draft draft) throws RejectedException {
    Clause clause = draft.clause();
    if (clause.assertion() != Assertion.CLAIM || clause.speaker().isEmpty()) {
      if (clause.assertion() == Assertion.CLAIM) {
        throw new RejectedException("claim", "nobody is named who says so");
      }
      return;
    }
    var tree = draft.tree();
    var verb = tree.head(clause.predicate());
    if (verb >= 0 && NOT_OWNED.contains(draft.token(verb).lemma())) {
      throw new RejectedException("claim", "it is denied or hoped for");
    }
    var speaker = clause.speaker().getAsInt();
    if (draft.token(clause.predicate()).lemma().equals("die")
        && !tree.subtree(speaker).get(draft.answer().first())) {
      return; // who says so matters little
    }
    var owner = Speakers.of(draft, speaker);
    var rest = new Line(draft).add(draft.kept()).toString();
    if (rest.toLowerCase(Locale.ROOT).contains("according to")) {
      if (draft.keeps(speaker)) {
        return; // as the article says it
      }
      throw new RejectedException("claim", "a claim of two owners");
    }
    if (ItemRules.shares(rest, owner) || ItemRules.shares(rest, owner.split(",", 2)[0])) {
      throw new RejectedException("claim", "somebody speaks of himself or herself");
    }
    draft.lead("According to " + owner + ",");
  }

  private static void quotes(Draft draft) throws RejectedException {
    var open = -1;
    var quoted = false;
    for (var i = 0; i < draft.size(); i++) {
      if (Set.of("\"", "“", "”", "``", "''").contains(draft.lower(i))) {
        quoted |= draft.keeps(i);
        if (open >= 0 && !whole(draft, open, i)) {
          throw new RejectedException("quotation", "a piece of a quotation");
        }
        open = open < 0 ? i : -1;
      }
    }
    if (quoted && open >= 0) {
      throw new RejectedException("quotation", "a quotation without its end");
    }
    if (quoted) {
      draft.doubt(Doubt.QUOTATION, "quotation", "words of a quotation");
    }
  }

  /** Tells whether a quotation is kept with its marks or left out with them. */
  private static boolean whole(Draft draft, int open, int close) {
    var kept = draft.kept().get(open, close + 1).cardinality();
    return kept == 0 || kept == close + 1 - open;
  }
}
