package io.github.quizette.generator;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what a compressed sentence must not show: broken ends, inversion, asides, first persons.
 */
final class Soundness {
  private static final Set<String> OPEN_ENDS =
      Set.of("IN", "DT", "WP", "WDT", "WRB", "CC", "TO", "MD", "PRP$", "WP$", "PDT");
  private static final Set<String> FIRST_PERSONS =
      Set.of("i", "we", "my", "our", "me", "us", "you");

  private static final Set<String> HEDGES =
      Set.of("reportedly", "allegedly", "apparently", "supposedly", "presumably", "purportedly");

  private static final Set<String> BARE =
      Set.of("one", "some", "many", "most", "several", "others", "another", "two", "three", "all");

  /** Comparatives that need no second thing: a younger brother, better protection. */
  private static final Set<String> OF_THEMSELVES =
      Set.of(
          "lower",
          "upper",
          "elder",
          "more",
          "inner",
          "outer",
          "younger",
          "older",
          "better",
          "closer",
          "stronger",
          "greater");

  private Soundness() {}

  /** Throws when the kept words make no plain statement. */
  static void check(Draft draft) throws RejectedException {
    ends(draft);
    front(draft);
    order(draft);
    brackets(draft);
    KeyRoles.modifier(draft);
    KeyRoles.seat(draft);
    comparison(draft);
    KeyRoles.list(draft);
    speech(draft);
  }

  /** Tells whether a semicolon parts the clause from what is before it: it is a sentence then. */
  private static boolean behindSemicolon(Draft draft) {
    var first = draft.tree().subtree(draft.clause().predicate()).nextSetBit(0);
    return draft.lower(first).equals(";") || (first > 0 && draft.lower(first - 1).equals(";"));
  }

  private static void ends(Draft draft) throws RejectedException {
    var start = draft.kept().nextSetBit(0);
    if (start > 0 && draft.token(start - 1).tag().equals("VBG") && !draft.replaced(start)) {
      throw new RejectedException("parse", "the sentence begins behind what governs it");
    }
    if (draft.tree().is(draft.clause().predicate(), "parataxis") && !behindSemicolon(draft)) {
      throw new RejectedException("parse", "a clause that is set beside another");
    }
    var subject = draft.clause().subject().orElse(-1);
    if (start + 1 < draft.size()
        && draft.lower(start).matches("a|an")
        && Numbers.ordinal(draft.lower(start + 1))) {
      throw new RejectedException("reference", "one more than the text told of before", start);
    }
    if (subject >= 0
        && draft.keeps(subject)
        && !draft.replaced(subject)
        && BARE.contains(draft.lower(subject))
        && draft.tree().children(subject).stream().noneMatch(draft::keeps)) {
      throw new RejectedException("reference", "'" + draft.word(subject) + "' of whom or what");
    }
    var verb =
        draft.clause().copular() && !draft.clause().auxiliaries().isEmpty()
            ? draft.clause().auxiliaries().get(0)
            : draft.clause().predicate();
    if (verb > 0 && Character.isUpperCase(draft.token(verb).form().codePointAt(0))) {
      throw new RejectedException("parse", "a verb with a capital");
    }
    for (var child : draft.tree().children(draft.clause().predicate())) {
      if (draft.keeps(child)
          && draft.tree().is(child, "mark")
          && !draft.answer().covers(child)
          && draft.token(child).tag().equals("IN")) {
        throw new RejectedException("parse", "a clause that hangs on another", child);
      }
    }
    var last = draft.kept().length() - 1;
    if (last >= 0
        && !draft.answer().covers(last)
        && (draft.tree().is(last, "case") || draft.tree().is(last, "mark"))) {
      throw new RejectedException("parse", "the sentence ends with a joining word");
    }
    if (last < 0
        || (OPEN_ENDS.contains(draft.token(last).tag())
            && !draft.answer().covers(last)
            && !draft.replaced(last)
            && !draft.tree().is(last, "compound"))) {
      throw new RejectedException("parse", "the sentence breaks off");
    }
  }

  /** In front of the subject only adverbial phrases of the predicate may stand. */
  private static void front(Draft draft) throws RejectedException {
    var tree = draft.tree();
    var subject = Compression.subject(draft).nextSetBit(0);
    var allowed = new BitSet();
    var predicate = draft.clause().predicate();
    var there = tree.child(predicate, "expl").orElse(-1);
    if (there >= 0 && draft.lower(there).equals("there")) {
      tree.children(predicate).stream().filter(c -> c <= predicate).forEach(allowed::set);
      allowed.set(predicate); // there were 40 people
    }
    for (var child : tree.children(predicate)) {
      if (tree.is(child, "obl")
          || tree.is(child, "advmod")
          || tree.is(child, "advcl")
          || tree.is(child, "punct")) {
        allowed.or(tree.subtree(child));
      }
    }
    for (var i = draft.kept().nextSetBit(0); i >= 0 && i < subject; i = draft.next(i)) {
      if (!allowed.get(i) && !draft.tree().is(i, "punct")) {
        throw new RejectedException("parse", "words without a place stand before the subject");
      }
    }
    var next = draft.next(draft.clause().predicate());
    if (draft.token(draft.clause().predicate()).lemma().equals("say")
        && next >= 0
        && draft.lower(next).equals(",")) {
      throw new RejectedException("parse", "what is said stands around the verb");
    }
    for (var i = 1; i < draft.size(); i++) {
      var before = draft.previous(i);
      if (draft.keeps(i)
          && draft.lower(i).matches("including|such")
          && before > 0
          && draft.lower(before).equals(",")
          && draft.token(draft.previous(before)).tag().startsWith("VB")) {
        throw new RejectedException("parse", "a verb without what it is done to");
      }
    }
    for (var i = 0; i < draft.size(); i++) {
      if (draft.keeps(i) && HEDGES.contains(draft.lower(i))) {
        throw new RejectedException("assertion", "'" + draft.word(i) + "': not sure", i);
      }
      if (draft.keeps(i) && (draft.lower(i).equals(";") || draft.lower(i).equals(":"))) {
        throw new RejectedException("parse", "more than one sentence");
      }
    }
  }

  /** The subject stands before the verb; {@code there is} tells little. */
  private static void order(Draft draft) throws RejectedException {
    var clause = draft.clause();
    var subject = clause.subject().orElseThrow();
    var verb = clause.auxiliaries().isEmpty() ? clause.predicate() : clause.auxiliaries().get(0);
    if (subject > verb) {
      throw new RejectedException("order", "the subject stands behind the verb");
    }
    var before = draft.previous(verb);
    var commas = 0;
    for (var i = subject; i < verb; i++) {
      commas += draft.keeps(i) && draft.lower(i).equals(",") ? 1 : 0;
    }
    if (before >= 0 && draft.lower(before).equals(",") && commas == 1) {
      throw new RejectedException("order", "a comma parts subject and verb");
    }
    if (draft.tree().child(clause.predicate(), "expl").isPresent()
        || draft.lower(subject).equals("there")) {
      throw new RejectedException("order", "a clause with 'there' or an empty 'it'");
    }
  }

  /** A second figure in brackets behind the key would tell it. */
  private static void brackets(Draft draft) throws RejectedException {
    var next = draft.next(draft.answer().last());
    if (next >= 0 && draft.lower(next).equals("(")) {
      while (next >= 0 && !draft.lower(next).equals(")")) {
        draft.drop(next);
        next = draft.next(next);
      }
      if (next >= 0) {
        draft.drop(next);
      }
    }
    for (var i = 0; i < draft.size(); i++) {
      if (draft.keeps(i) && Set.of("[", "]", "{", "}", "*", "|").contains(draft.lower(i))) {
        throw new RejectedException("brackets", "an editor's insertion");
      }
    }
  }

  /** A longer part, smaller coins: than what, only the text says. */
  private static void comparison(Draft draft) throws RejectedException {
    var than = false;
    for (var i = 0; i < draft.size(); i++) {
      than |= draft.keeps(i) && draft.lower(i).equals("than");
    }
    for (var i = 0; i < draft.size() && !than; i++) {
      if (draft.keeps(i)
          && draft.token(i).tag().equals("JJR")
          && !draft.lower(i).equals(draft.token(i).lemma()) // leafcutter ants compare nothing
          && draft.tree().is(i, "amod")
          && !OF_THEMSELVES.contains(draft.lower(i))) {
        throw new RejectedException("reference", "'" + draft.word(i) + "' than what", i);
      }
    }
  }

  /** A paragraph in the first person, outside quotation marks, is somebody speaking. */
  private static void speech(Draft draft) throws RejectedException {
    for (var sentence : draft.article().sentences()) {
      if (sentence.paragraph() != draft.sentence().paragraph()) {
        continue;
      }
      var quoted = false;
      for (var token : sentence.tokens()) {
        var form = token.form().toLowerCase(Locale.ROOT);
        quoted ^= Set.of("\"", "“", "”", "``", "''").contains(form);
        if (!quoted && token.tag().startsWith("PRP") && FIRST_PERSONS.contains(form)) {
          draft.doubt(Doubt.SPEECH, "speaker", "the paragraph is in the first person");
          return;
        }
      }
    }
  }
}
