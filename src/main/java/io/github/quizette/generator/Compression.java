package io.github.quizette.generator;

import io.github.quizette.text.Clause.Assertion;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Leaves out of a draft what the question does not need and the sentence stays true without. */
final class Compression {
  private static final int LONG = 26;
  private static final int LONGEST = 36;
  private static final int SHORT = 12;
  private static final Set<String> POINTING =
      Set.of("recent", "latest", "upcoming", "current", "forthcoming", "aforementioned");
  private static final int LONGEST_BRACKET = 9;

  /** Compresses {@code draft}; throws when a part that cannot stay cannot go either. */
  void apply(Draft draft) throws RejectedException {
    if (draft.tree().is(draft.clause().predicate(), "conj")
        && !Dependents.joined(draft, draft.clause().predicate())) {
      throw new RejectedException("parse", "a coordination without a conjunction");
    }
    if (draft.clause().sharesSubject(draft.sentence())) {
      join(draft);
    }
    edges(draft);
    Connectives.front(draft);
    among(draft);
    Connectives.spans(draft);
    brackets(draft);
    semicolon(draft);
    pointing(draft);
    var predicate = draft.clause().predicate();
    for (var child : List.copyOf(draft.tree().children(predicate))) {
      Dependents.compress(draft, child);
    }
    for (var token = 0; token < draft.size(); token++) {
      if (draft.keeps(token)) {
        aside(draft, token);
      }
    }
    Shortening.shorten(draft, LONG);
    Shortening.obliques(draft, LONG, true);
    if (draft.words() > LONGEST) {
      Shortening.ends(draft, LONG);
    }
    fronted(draft);
    edges(draft);
    Integrity.check(draft);
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

  /** What {@code among them} singles out goes with it, up to the next comma. */
  private static void among(Draft draft) {
    for (var i = draft.kept().nextSetBit(0); i >= 0; i = draft.next(i)) {
      var next = draft.next(i);
      var comma = draft.previous(i);
      if (next >= 0
          && comma >= 0
          && draft.lower(i).equals("among")
          && draft.lower(next).equals("them")
          && draft.lower(comma).equals(",")) {
        var end = draft.next(next);
        while (end >= 0 && !draft.lower(end).matches("[,.;]")) {
          end = draft.next(end);
        }
        var words = draft.kept();
        words.clear(0, comma);
        words.clear(end < 0 ? draft.size() : end, draft.size());
        draft.drop(words);
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
