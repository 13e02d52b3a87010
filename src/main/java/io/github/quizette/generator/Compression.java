package io.github.quizette.generator;

import io.github.quizette.text.Clause.Assertion;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Leaves out of a draft what the question does not need and the sentence stays true without. */
final class Compression {
  private static final int LONG = 26;
  private static final int SHORT = 12;
  private static final Set<String> POINTING =
      Set.of("recent", "latest", "upcoming", "current", "forthcoming", "aforementioned");
  private static final int LONGEST_BRACKET = 9;
  private static final Set<String> CONNECTIVES =
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
  private static final List<String> OPENERS =
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
  private static final Set<String> SIDE_MARKS =
      Set.of(
          "while",
          "as",
          "after",
          "before",
          "when",
          "since",
          "because",
          "although",
          "though",
          "whereas",
          "amid");

  /** Compresses {@code draft}; throws when a part that cannot stay cannot go either. */
  void apply(Draft draft) throws RejectedException {
    if (draft.tree().is(draft.clause().predicate(), "conj")
        && !joined(draft, draft.clause().predicate())) {
      throw new RejectedException("parse", "a coordination without a conjunction");
    }
    if (draft.clause().sharesSubject(draft.sentence())) {
      join(draft);
    }
    edges(draft);
    openers(draft);
    brackets(draft);
    semicolon(draft);
    pointing(draft);
    var predicate = draft.clause().predicate();
    for (var child : List.copyOf(draft.tree().children(predicate))) {
      besidePredicate(draft, child);
    }
    for (var token = 0; token < draft.size(); token++) {
      if (draft.keeps(token)) {
        aside(draft, token);
      }
    }
    Shortening.shorten(draft, LONG);
    Shortening.obliques(draft, LONG, true);
    fronted(draft);
    edges(draft);
    Integrity.check(draft);
  }

  /** Leaves out words in front that only join the sentence to the one before it. */
  private static void openers(Draft draft) {
    for (var opener : OPENERS) {
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

  /** Adjectives that point to the day of the article go. */
  private static void pointing(Draft draft) {
    for (var token = 0; token < draft.size(); token++) {
      if (draft.tree().is(token, "amod") && POINTING.contains(draft.lower(token))) {
        draft.drop(token);
      }
    }
  }

  /** A phrase in front of the subject of which a part is gone goes as a whole. */
  static void fronted(Draft draft) {
    var tree = draft.tree();
    var subject = draft.clause().subject().orElseThrow();
    for (var child : tree.children(draft.clause().predicate())) {
      var phrase = tree.subtree(child);
      if (child >= subject || phrase.get(subject) || phrase.length() - 1 > subject) {
        continue;
      }
      var words = phrase.stream().filter(t -> !tree.is(t, "punct")).toArray();
      var gone = Arrays.stream(words).filter(t -> !draft.keeps(t)).count();
      var changed = Arrays.stream(words).anyMatch(draft::replaced);
      if (gone > 0 && gone < words.length && !changed) {
        draft.dropPhrase(phrase);
      }
    }
  }

  /** Leaves out what even a sentence of common length can do without, for an opening. */
  void tighten(Draft draft) throws RejectedException {
    Shortening.shorten(draft, SHORT);
    Shortening.obliques(draft, SHORT, false);
    Shortening.shorten(draft, SHORT);
    if (draft.words() > LONG) {
      Shortening.tail(draft);
    }
    edges(draft);
    Integrity.check(draft);
  }

  /** Joins a predicate to the subject that stands in another clause. */
  private static void join(Draft draft) {
    var tree = draft.tree();
    var subject = draft.clause().subject().orElseThrow();
    for (var child : tree.children(draft.clause().predicate())) {
      if (child < draft.clause().predicate() && (tree.is(child, "cc") || tree.is(child, "punct"))) {
        draft.drop(child);
      }
    }
    var predicate = draft.clause().predicate();
    if (tree.relation(predicate).equals("acl")) {
      var many = draft.token(subject).tag().endsWith("S");
      draft.replace(predicate, predicate, (many ? "were " : "was ") + draft.word(predicate));
    }
    for (var child : tree.children(subject)) {
      if (tree.is(child, "case") || tree.is(child, "cc") || tree.is(child, "mark")) {
        draft.drop(tree.subtree(child));
      }
    }
  }

  private static void edges(Draft draft) {
    var kept = draft.kept();
    for (var i = kept.nextSetBit(0); i >= 0; i = draft.next(i)) {
      if (!isEdge(draft, i) && !draft.tree().is(i, "cc") && !mark(draft, i)) {
        break;
      }
      draft.drop(i);
    }
    for (var i = draft.kept().length() - 1; i >= 0 && isEdge(draft, i); i = draft.previous(i)) {
      if (draft.lower(i).equals(")") || draft.lower(i).equals("%")) {
        break;
      }
      draft.drop(i);
    }
  }

  /** The word that joins a reported or coordinated clause to the one above it. */
  private static boolean mark(Draft draft, int token) {
    return draft.tree().is(token, "mark")
        && draft.tree().head(token) == draft.clause().predicate()
        && draft.clause().assertion() != Assertion.CONDITION;
  }

  private static boolean isEdge(Draft draft, int token) {
    return draft.tree().is(token, "punct")
        && !Set.of("(", "$", "£", "€", "“", "\"").contains(draft.lower(token));
  }

  private void besidePredicate(Draft draft, int child) throws RejectedException {
    var tree = draft.tree();
    if (tree.is(child, "discourse")
        || tree.is(child, "vocative")
        || tree.is(child, "parataxis")
        || tree.is(child, "dep")
        || tree.is(child, "list")) {
      dropOrReject(draft, child);
    } else if (tree.is(child, "advmod") && CONNECTIVES.contains(draft.token(child).lemma())) {
      draft.dropPhrase(tree.subtree(child));
    } else if (tree.is(child, "conj")) {
      coordinated(draft, child);
    } else if (tree.is(child, "advcl")) {
      adverbial(draft, child);
    } else if (tree.is(child, "obl") && sideCase(draft, child)) {
      draft.dropPhrase(tree.subtree(child));
    }
  }

  private static boolean sideCase(Draft draft, int oblique) {
    if (Set.of(
                "instance",
                "example",
                "addition",
                "particular",
                "fact",
                "contrast",
                "turn",
                "return")
            .contains(draft.token(oblique).lemma())
        && draft.tree().children(oblique).size() <= 2) {
      return true;
    }
    return draft.tree().children(oblique).stream()
        .filter(child -> draft.tree().is(child, "case"))
        .anyMatch(
            child ->
                Set.of("according", "accord", "amid", "despite", "including", "include")
                    .contains(draft.token(child).lemma()));
  }

  private static void dropOrReject(Draft draft, int head) throws RejectedException {
    if (!draft.dropPhrase(draft.tree().subtree(head))) {
      throw new RejectedException("side-phrase", "the key stands in an aside");
    }
  }

  /** A second predicate goes with its conjunction, unless it takes the object of the first. */
  private static void coordinated(Draft draft, int conjunct) throws RejectedException {
    var tree = draft.tree();
    var phrase = tree.subtree(conjunct);
    var inAnswer = phrase.get(draft.answer().first());
    if (inAnswer) {
      draft.doubt(Doubt.SECOND, "coordination", "the key stands in a second predicate");
    }
    if (!joined(draft, conjunct)) {
      throw new RejectedException("parse", "a coordination without a conjunction");
    }
    var complete =
        draft.clause().object().isPresent()
            || !draft.clause().obliques().isEmpty()
            || draft.clause().copular()
            || tree.child(draft.clause().predicate(), "xcomp", "ccomp").isPresent();
    var after = draft.next(phrase.length() - 1);
    if (after >= 0 && !tree.is(after, "punct")) {
      throw new RejectedException(
          "coordination", "words behind a second predicate hang in the air");
    }
    if (complete || tree.child(conjunct, "nsubj").isPresent()) {
      draft.dropPhrase(phrase);
    }
  }

  /** Tells whether a conjunction or a comma joins a second predicate to the first. */
  static boolean joined(Draft draft, int conjunct) {
    var tree = draft.tree();
    var first = tree.subtree(conjunct).nextSetBit(0);
    return tree.child(conjunct, "cc").isPresent()
        || (first > 0 && Set.of(",", ";").contains(draft.lower(first - 1)))
        || Set.of(",", ";").contains(draft.lower(first));
  }

  private static void adverbial(Draft draft, int clause) throws RejectedException {
    var tree = draft.tree();
    var phrase = tree.subtree(clause);
    var comma = draft.previous(phrase.nextSetBit(0));
    var leads = phrase.nextSetBit(0) < draft.clause().predicate();
    var mark = tree.child(clause, "mark").stream().mapToObj(m -> draft.token(m).lemma()).toList();
    var side =
        leads
            || (comma >= 0 && draft.lower(comma).equals(","))
            || mark.stream().anyMatch(SIDE_MARKS::contains);
    var after = draft.next(phrase.length() - 1);
    if (side && !leads && after >= 0 && !draft.tree().is(after, "punct")) {
      throw new RejectedException(
          "side-clause", "words behind an adverbial clause hang in the air");
    }
    if (side && !draft.dropPhrase(phrase)) {
      throw new RejectedException("side-clause", "the key stands in an adverbial clause");
    }
  }

  /** What stands behind a semicolon is a sentence of its own. */
  private static void semicolon(Draft draft) {
    for (var at = draft.clause().predicate(); at >= 0 && at < draft.size(); at++) {
      if (draft.keeps(at) && draft.lower(at).equals(";") && at > draft.answer().last()) {
        var rest = draft.kept();
        rest.clear(0, at);
        draft.drop(rest);
        return;
      }
    }
  }

  /** A short form in brackets behind a name, or any few words in brackets, go. */
  private static void brackets(Draft draft) {
    for (var open = 0; open < draft.size(); open++) {
      if (!draft.keeps(open) || !draft.lower(open).equals("(")) {
        continue;
      }
      var close = open + 1;
      while (close < draft.size() && !draft.lower(close).equals(")")) {
        close++;
      }
      if (close < draft.size() && close - open <= LONGEST_BRACKET) {
        var words = new BitSet();
        words.set(open, close + 1);
        draft.drop(words);
      }
    }
  }

  /** Relative clauses behind a comma, brackets and {@code including …} tails go. */
  private static void aside(Draft draft, int token) {
    var tree = draft.tree();
    var phrase = tree.subtree(token);
    var before = draft.previous(phrase.nextSetBit(0));
    var comma = before >= 0 && draft.lower(before).equals(",");
    var bracket = before >= 0 && Set.of("(", "–", "—", "--").contains(draft.lower(before));
    var within = before < 0 && draft.lower(phrase.nextSetBit(0)).equals("(");
    if (((tree.is(token, "acl") || tree.is(token, "advcl")) && (comma || bracket))
        || (tree.is(token, "appos") && (bracket || within))
        || (tree.is(token, "nmod") && comma && including(draft, token))
        || tree.is(token, "parataxis")) {
      draft.dropPhrase(phrase);
    }
  }

  private static boolean including(Draft draft, int token) {
    return draft.tree().children(token).stream()
        .filter(child -> draft.tree().is(child, "case"))
        .anyMatch(
            child -> Set.of("include", "including", "such").contains(draft.token(child).lemma()));
  }

  /** Returns the kept tokens of the subject phrase, as a new set. */
  static BitSet subject(Draft draft) {
    var phrase = draft.tree().subtree(draft.clause().subject().orElseThrow());
    if (phrase.get(draft.clause().predicate())) {
      phrase.andNot(draft.tree().subtree(draft.clause().predicate()));
    }
    return kept(draft, phrase);
  }

  /** Returns the tokens of {@code set} that the draft keeps. */
  static BitSet kept(Draft draft, BitSet set) {
    set.and(draft.kept());
    return set;
  }
}
