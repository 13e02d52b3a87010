package io.github.quizette.generator;

import io.github.quizette.language.Inflection;
import io.github.quizette.language.VerbForm;

/**
 * Makes {@code has confirmed} beside a past month {@code confirmed}: news that was of the day when
 * it was written is past when it is asked about. Stateless.
 */
final class Perfects {
  private Perfects() {}

  /**
   * Puts a present perfect with a time that is over into the past; leaves what it cannot inflect.
   */
  static void settle(Draft draft) {
    var clause = draft.clause();
    if (clause.auxiliaries().isEmpty() || !over(draft)) {
      return;
    }
    var have = clause.auxiliaries().get(0);
    var verb = clause.predicate();
    var perfect =
        draft.token(have).lemma().equals("have")
            && draft.token(have).tag().matches("VBZ|VBP")
            && draft.keeps(have);
    if (!perfect) {
      return;
    }
    if (clause.auxiliaries().size() == 1 && draft.token(verb).tag().equals("VBN")) {
      Inflection.american()
          .base(draft.lower(verb), "VBN")
          .flatMap(base -> Inflection.american().inflect(base, VerbForm.PAST))
          .ifPresent(
              past -> {
                draft.drop(have);
                draft.replace(verb, verb, past);
              });
    } else if (clause.auxiliaries().size() == 2
        && draft.lower(clause.auxiliaries().get(1)).equals("been")) {
      draft.replace(have, have, draft.token(have).tag().equals("VBP") ? "were" : "was");
      draft.drop(clause.auxiliaries().get(1));
    }
  }

  /** Tells whether a month stands in the place of a day. */
  private static boolean over(Draft draft) {
    return draft.kept().stream()
        .filter(draft::replaced)
        .anyMatch(token -> draft.word(token).matches("in \\p{Lu}\\p{L}+ \\d{4}"));
  }
}
