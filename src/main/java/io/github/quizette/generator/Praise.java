package io.github.quizette.generator;

import java.util.Set;

/**
 * Finds praise and blame that nobody owns: words that only one side of a story would use, such as
 * {@code decisive leadership}. A strong-subjectivity list in the sense of Wiebe, Wilson and Cardie
 * (2005), kept to words that news reports use in quotations only. Stateless.
 */
final class Praise {
  private static final Set<String> STRONG =
      Set.of(
          "decisive",
          "bold",
          "historic",
          "unprecedented",
          "unmatched",
          "unparalleled",
          "unwavering",
          "unjust",
          "unprovoked",
          "unjustified",
          "heroic",
          "brilliant",
          "brightest",
          "finest",
          "distinguished",
          "disastrous",
          "shameful",
          "disgraceful",
          "reckless",
          "crushing",
          "overwhelming",
          "remarkable",
          "extraordinary",
          "incredible",
          "tremendous",
          "triumphant",
          "glorious",
          "proud",
          "proudly",
          "relentless",
          "relentlessly",
          "tireless",
          "tirelessly",
          "sweeping",
          "landmark",
          "transformative",
          "transformational",
          "groundbreaking",
          "world-class",
          "cutting-edge",
          "state-of-the-art",
          "robust",
          "well-positioned",
          "steadfast",
          "ironclad",
          "valiant",
          "gallant",
          "conspicuous",
          "champion",
          "common-sense",
          "commonsense",
          "horrific",
          "heinous",
          "evil",
          "thug",
          "betrayal",
          "greatness",
          "dominance",
          "dominating",
          "crumbling",
          "skyrocketing",
          "collapsing",
          "unleash",
          "unleashed",
          "unleashing",
          "shattering",
          "slashing",
          "stacking");

  private Praise() {}

  /** Throws when a kept word judges and the sentence is nobody's claim. */
  static void check(Draft draft) throws RejectedException {
    if (!draft.lead().isEmpty() && draft.lead().contains("ccording to")) {
      return;
    }
    for (var i = draft.kept().nextSetBit(0); i >= 0; i = draft.next(i)) {
      var compound =
          i + 2 < draft.size() && draft.lower(i + 1).equals("-")
              ? draft.lower(i) + "-" + draft.lower(i + 2)
              : draft.lower(i);
      if (!draft.answer().covers(i)
          && !draft.token(i).tag().startsWith("NNP")
          && (STRONG.contains(draft.lower(i)) || STRONG.contains(compound))) {
        throw new RejectedException("claim", "'" + draft.word(i) + "' judges for nobody");
      }
    }
  }
}
