package io.github.quizette.generator;

import io.github.quizette.language.Inflection;
import io.github.quizette.language.Months;
import io.github.quizette.language.VerbForm;
import java.util.Optional;
import java.util.Set;

/**
 * Puts into the past what a past month stands beside: {@code has confirmed} becomes {@code
 * confirmed}, {@code are scheduled} becomes {@code were scheduled}. News that was of the day when
 * it was written is past when it is asked about. Stateless.
 */
final class Perfects {
  private static final String MONTH = "in \\p{Lu}\\p{L}+ \\d{4}";

  /** Words beside which a perfect tells of what goes on. */
  private static final Set<String> LASTING =
      Set.of(
          "since",
          "already",
          "always",
          "never",
          "ever",
          "yet",
          "long",
          "still",
          "so",
          "once",
          "often",
          "repeatedly");

  private Perfects() {}

  /**
   * Puts a present perfect with a time that is over into the past; leaves what it cannot inflect.
   */
  static void settle(Draft draft) {
    if (!draft.clause().auxiliaries().isEmpty() && over(draft)) {
      being(draft);
      reported(draft);
      simplify(draft);
    }
  }

  /**
   * Tells whether the verb was a present perfect that news tells of the day, and is a past now:
   * {@code has been sentenced} became {@code was sentenced}. What still goes on ({@code has always
   * been}, {@code have grown since}) stays as it is.
   */
  static boolean told(Draft draft) {
    return draft.clause().auxiliaries().size() > 0
        && !draft.clause().copular()
        && draft.kept().stream().noneMatch(token -> LASTING.contains(draft.lower(token)))
        && simplify(draft);
  }

  /** Puts a present perfect into the simple past, if it can be inflected. */
  private static boolean simplify(Draft draft) {
    var clause = draft.clause();
    var have = clause.auxiliaries().get(0);
    var verb = clause.predicate();
    var perfect =
        draft.token(have).lemma().equals("have")
            && draft.token(have).tag().matches("VBZ|VBP")
            && draft.keeps(have)
            && !draft.replaced(have);
    if (!perfect) {
      return false;
    }
    if (clause.auxiliaries().size() == 1 && draft.token(verb).tag().equals("VBN")) {
      var past =
          Inflection.american()
              .base(draft.lower(verb), "VBN")
              .flatMap(base -> Inflection.american().inflect(base, VerbForm.PAST));
      if (past.isEmpty()) {
        return false;
      }
      draft.drop(have);
      draft.replace(verb, verb, past.get());
      return true;
    }
    if (clause.auxiliaries().size() == 2
        && draft.lower(clause.auxiliaries().get(1)).equals("been")) {
      draft.replace(have, have, draft.token(have).tag().equals("VBP") ? "were" : "was");
      draft.drop(clause.auxiliaries().get(1));
      return true;
    }
    return false;
  }

  /** {@code In March 2022, it is targeting} tells of that month: it targeted. */
  private static void being(Draft draft) {
    var be = draft.clause().auxiliaries().get(0);
    if (draft.keeps(be)
        && !draft.replaced(be)
        && draft.lower(be).matches("is|are")
        && draft.tree().head(be) == draft.clause().predicate()
        && !later(draft)) {
      var verb = draft.clause().predicate();
      var past =
          draft.token(verb).tag().equals("VBG") && draft.clause().auxiliaries().size() == 1
              ? Inflection.american()
                  .base(draft.lower(verb), "VBG")
                  .flatMap(base -> Inflection.american().inflect(base, VerbForm.PAST))
              : Optional.<String>empty();
      if (past.isPresent()) {
        draft.drop(be);
        draft.replace(verb, verb, past.get());
      } else {
        draft.replace(be, be, draft.lower(be).equals("is") ? "was" : "were");
      }
    }
  }

  /** {@code said in May 2020 that ten have been found}: behind a past verb, they had been. */
  private static void reported(Draft draft) {
    var tree = draft.tree();
    for (var have = 0; have < draft.size(); have++) {
      var verb = tree.head(have);
      if (draft.keeps(have)
          && !draft.replaced(have)
          && draft.lower(have).matches("has|have")
          && verb >= 0
          && tree.is(have, "aux")
          && draft.token(verb).tag().equals("VBN")
          && tree.is(verb, "ccomp")
          && tree.head(verb) == draft.clause().predicate()
          && draft.token(tree.head(verb)).tag().equals("VBD")) {
        draft.replace(have, have, "had");
      }
    }
  }

  /** Tells whether the month is later than the article. */
  private static boolean later(Draft draft) {
    var published = draft.article().article().published();
    return published == null
        || draft.kept().stream()
            .filter(draft::replaced)
            .mapToObj(draft::word)
            .filter(word -> word.matches(MONTH))
            .map(word -> word.split(" ", -1))
            .anyMatch(
                parts ->
                    Integer.parseInt(parts[2]) * 12 + Months.number(parts[1])
                        > published.getYear() * 12 + published.getMonthValue());
  }

  /** Tells whether a month stands in the place of a day. */
  private static boolean over(Draft draft) {
    return draft.kept().stream()
        .filter(draft::replaced)
        .anyMatch(token -> draft.word(token).matches(MONTH));
  }
}
