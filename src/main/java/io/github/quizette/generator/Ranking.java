package io.github.quizette.generator;

import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Item;
import io.github.quizette.item.Stem;
import io.github.quizette.text.Token;
import java.util.Locale;
import java.util.Set;

/** Ranks sound items by what makes a teacher take them. Stateless. */
final class Ranking {
  private static final Set<String> TALK =
      Set.of(
          "say",
          "tell",
          "praise",
          "welcome",
          "underscore",
          "stress",
          "emphasize",
          "emphasise",
          "reiterate",
          "reaffirm",
          "express",
          "note",
          "thank",
          "commend",
          "highlight",
          "mark",
          "discuss",
          "acknowledge",
          "add",
          "describe",
          "recall",
          "point",
          "speak",
          "talk",
          "comment",
          "congratulate",
          "applaud",
          "recognize",
          "recognise",
          "remain",
          "continue",
          "look",
          "see",
          "feel",
          "hope",
          "believe",
          "think",
          "want",
          "work",
          "ask",
          "call",
          "support",
          "affirm",
          "commit",
          "encourage",
          "urge",
          "share",
          "explore",
          "address");

  /** Returns a score, higher is better. */
  double score(Draft draft, Story story, Item item) {
    return centrality(draft, story)
        * predicate(draft)
        * draft.fact().salience()
        * kind(draft)
        * form(item)
        * length(draft)
        * certainty(draft);
  }

  /** A sentence that shares words with the headline is nearer to what the story is about. */
  private static double centrality(Draft draft, Story story) {
    var shared =
        draft.sentence().tokens().stream()
            .filter(token -> token.form().length() > 3)
            .map(Token::lemma)
            .filter(story::tells)
            .distinct()
            .count();
    return 0.7 + 0.1 * Math.min(3, shared);
  }

  /** Verbs of talking and marking say little: what was said matters, or nothing. */
  private static double predicate(Draft draft) {
    return TALK.contains(draft.token(draft.clause().predicate()).lemma()) ? 0.4 : 1.0;
  }

  private static double kind(Draft draft) {
    return switch (draft.answer().kind()) {
      case LOCATION, ORGANIZATION, MONEY -> 1.0;
      case WORK, EVENT, THING, PERCENT -> 0.95;
      case PERSON, COUNT, QUANTITY, SCORE -> 0.9;
      case DATE -> 0.8;
      case ORDINAL -> 0.75;
      case DURATION -> 0.75;
      case AGE, NATIONALITY -> 0.5;
    };
  }

  private static double form(Item item) {
    if (item.interaction() instanceof Choice) {
      return item.stem() instanceof Stem.Question ? 1.1 : 1.0;
    }
    return 0.9;
  }

  private static double length(Draft draft) {
    var words = draft.words();
    return words >= 9 && words <= 22 ? 1.0 : 0.85;
  }

  private static double certainty(Draft draft) {
    var sum = 0.0;
    var count = 0;
    var kept = draft.kept();
    for (var i = kept.nextSetBit(0); i >= 0; i = draft.next(i)) {
      sum += draft.tree().confidence(i);
      count++;
    }
    return count == 0 ? 0 : 0.5 + 0.5 * sum / count;
  }
}
