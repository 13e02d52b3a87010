package io.github.quizette.generator;

import java.util.Set;

/**
 * Finds what a teacher would mark in what is left of a sentence: slips of the pen, a verb that does
 * not go with its subject, a name without its article. Stateless.
 */
final class Grammar {
  /** Nouns that names of bodies end in, which then have an article. */
  private static final Set<String> BODIES =
      Set.of(
          "Party",
          "Court",
          "Council",
          "Committee",
          "Commission",
          "Ministry",
          "Department",
          "Agency",
          "Association",
          "Union",
          "Senate",
          "Government",
          "Authority",
          "Bureau");

  private Grammar() {}

  /** Throws when something would be marked. */
  static void check(Draft draft) throws RejectedException {
    spelling(draft);
    agreement(draft);
    article(draft);
  }

  /** A slip of the pen would be taken for one of the quiz. */
  private static void spelling(Draft draft) throws RejectedException {
    for (var i = draft.kept().nextSetBit(0); i >= 0; i = draft.next(i)) {
      if (!draft.replaced(i) && Spelling.slip(draft.token(i).form())) {
        throw new RejectedException("fragment", "'" + draft.word(i) + "' is misspelt", i);
      }
    }
  }

  /** A name that ends in a common noun wants its article: {@code the Democratic Party}. */
  private static void article(Draft draft) throws RejectedException {
    for (var i = draft.kept().nextSetBit(0); i >= 0; i = draft.next(i)) {
      if (draft.replaced(i) || !BODIES.contains(draft.token(i).form()) || modifies(draft, i)) {
        continue;
      }
      var first = i;
      while (first > 0
          && draft.keeps(first - 1)
          && !draft.replaced(first - 1)
          && draft.token(first - 1).tag().matches("NNPS?|JJ|CD")) {
        first--;
      }
      var before = draft.previous(first);
      if (before >= 0
          && draft.token(first).tag().startsWith("NNP")
          && !draft.token(first).form().matches("U\\.?S\\.?|UK|U\\.K\\.")
          && (draft.token(before).tag().matches("IN|VB.|TO") && !draft.replaced(before))
          && !determined(draft, before)) {
        throw new RejectedException("fragment", "'" + draft.word(i) + "' without its article", i);
      }
    }
  }

  /** Tells whether a participle has the article in front of it: {@code the ruling Party}. */
  private static boolean determined(Draft draft, int participle) {
    var before = draft.previous(participle);
    return draft.token(participle).tag().matches("VBG|VBN")
        && before >= 0
        && draft.token(before).tag().matches("DT|PRP\\$|POS");
  }

  /** Tells whether a name stands before the noun or the owner's mark that it goes with. */
  private static boolean modifies(Draft draft, int token) {
    var next = draft.next(token);
    return next >= 0
        && (draft.token(next).tag().matches("NN.*|HYPH") || draft.lower(next).equals("of"));
  }

  /** What is left of a subject goes with its verb. */
  private static void agreement(Draft draft) throws RejectedException {
    var clause = draft.clause();
    var subject = clause.subject().orElse(-1);
    var verb = clause.auxiliaries().isEmpty() ? clause.predicate() : clause.auxiliaries().get(0);
    if (subject < 0 || !draft.keeps(subject) || draft.answer().covers(subject)) {
      return;
    }
    var form = draft.lower(verb);
    var joined =
        draft.tree().children(subject).stream()
            .anyMatch(child -> draft.tree().is(child, "conj") && draft.keeps(child));
    var lost =
        draft.tree().children(subject).stream()
            .anyMatch(child -> draft.tree().is(child, "conj") && !draft.keeps(child));
    var tag = draft.token(subject).tag();
    if ((lost && !joined && tag.matches("NNP?") && form.matches("were|are|have"))
        || (tag.equals("NNS")
            && form.matches("was|is|has")
            && draft.next(subject) == verb
            && !draft.replaced(subject))) {
      throw new RejectedException("fragment", "'" + draft.word(subject) + "' and '" + form + "'");
    }
  }
}
