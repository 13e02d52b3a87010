package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.text.Amount;
import io.github.quizette.text.Mention;

/** Tells whether a gap has one reasonable filling. */
final class Gaps {
  private Gaps() {}

  /** Throws when other words would fill the gap as well. */
  static void check(Draft draft) throws RejectedException {
    var answer = draft.answer();
    var kind = answer.kind();
    if (kind == Answer.Kind.NATIONALITY) {
      throw new RejectedException("gap", "many words would fill the gap");
    }
    if (kind == Answer.Kind.PERSON
        && draft.introduction().isEmpty()
        && !described(draft)
        && others(draft) < 2) {
      draft.doubt(Doubt.BEARER, "gap", "nothing in the stem says which person is meant");
    }
  }

  /** Throws when the stem has a share that leaves just the key over. */
  static void whole(Draft draft) throws RejectedException {
    if (draft.answer().kind() == Answer.Kind.PERCENT && rest(draft)) {
      throw new RejectedException("gap", "another share and the key make a whole");
    }
  }

  private static boolean rest(Draft draft) {
    var key = Numbers.rank(Phrases.key(draft));
    return draft.article().amounts().stream()
        .filter(amount -> amount.sentence() == draft.sentence().index())
        .filter(amount -> amount.kind() == Amount.Kind.PERCENT)
        .filter(amount -> draft.keeps(draft.at(amount.span())))
        .filter(amount -> !draft.answer().span().overlaps(amount.span()))
        .map(amount -> Numbers.rank(amount.span().of(draft.article().article().body())))
        .anyMatch(other -> Math.abs(key.doubleValue() + other.doubleValue() - 100) <= 1);
  }

  /** Returns how many other names and figures the stem has. */
  private static long others(Draft draft) {
    var index = draft.sentence().index();
    var names =
        draft.article().entities().stream()
            .flatMap(entity -> entity.mentions().stream())
            .filter(m -> m.sentence() == index && m.form() == Mention.Form.NAME)
            .filter(m -> draft.keeps(draft.at(m.span())))
            .filter(m -> !draft.answer().span().overlaps(m.span()))
            .map(Mention::entity)
            .distinct()
            .count();
    var figures =
        draft.article().amounts().stream()
            .filter(amount -> amount.sentence() == index)
            .filter(amount -> draft.keeps(draft.at(amount.span())))
            .count();
    return names + figures;
  }

  /** A person in a gap needs a title, an office or a relation beside it. */
  static boolean described(Draft draft) {
    var tree = draft.tree();
    for (var i = draft.answer().first(); i <= draft.answer().last(); i++) {
      for (var child : tree.children(i)) {
        if (!draft.answer().covers(child)
            && draft.keeps(child)
            && (tree.is(child, "compound")
                || tree.is(child, "appos")
                || tree.is(child, "nmod")
                || tree.is(child, "amod")
                || tree.is(child, "flat"))) {
          return true;
        }
      }
      var head = tree.head(i);
      if (head >= 0
          && !draft.answer().covers(head)
          && draft.keeps(head)
          && (tree.is(i, "appos") || tree.is(i, "flat") || tree.is(i, "compound"))) {
        return true;
      }
    }
    return false;
  }
}
