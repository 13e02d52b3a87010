package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.item.Stem;
import java.util.BitSet;
import java.util.Optional;

/** Turns a draft into a sentence with one gap. Stateless. */
final class CompletionWriter {
  /** Tells whether the gap would come first. */
  static boolean first(Draft draft) {
    var text = new Line(draft).add(draft.lead()).addWithGap(draft.kept()).toString();
    return text.startsWith(Stem.GAP) || text.startsWith("The " + Stem.GAP);
  }

  /** Returns the completion; empty where the gap would come first or stand behind a or an. */
  Optional<Phrasing> write(Draft draft, String statement) {
    return cue(draft)
        ? Optional.empty()
        : write(draft, draft.kept(), Phrases.key(draft), statement);
  }

  /**
   * Returns the completion to be typed, which may have the article in its gap: {@code with ____}
   * for {@code the United States}.
   */
  Optional<Phrasing> typed(Draft draft, String statement) {
    if (!cue(draft)) {
      return write(draft, statement);
    }
    var kept = draft.kept();
    kept.clear(draft.previous(draft.answer().first()));
    return write(draft, kept, "the " + Phrases.key(draft), statement);
  }

  private static Optional<Phrasing> write(Draft draft, BitSet kept, String key, String statement) {
    var text = new Line(draft).add(draft.lead()).addWithGap(kept).toString();
    var gap = text.indexOf(Stem.GAP);
    if (gap <= 0 || text.indexOf(Stem.GAP, gap + 1) >= 0) {
      return Optional.empty();
    }
    var before = text.substring(0, gap).strip();
    if (before.endsWith(" a") && draft.answer().kind() == Answer.Kind.NATIONALITY) {
      return Optional.empty();
    }
    if (before.isEmpty() || before.equalsIgnoreCase("the") || before.endsWith(" an")) {
      return Optional.empty();
    }
    return Optional.of(
        new Phrasing(
            "gap", new Stem.Completion(stopped(Phrases.capitalised(text))), key, statement));
  }

  private static String stopped(String text) {
    return text.matches(".*[.!?][\"”']?") ? text : text + ".";
  }

  /** Tells whether {@code the} in front of the gap tells which country is meant. */
  private static boolean cue(Draft draft) {
    var before = draft.previous(draft.answer().first());
    var entity = draft.answer().entity();
    return draft.answer().kind() == Answer.Kind.LOCATION
        && before >= 0
        && draft.lower(before).equals("the")
        && entity != null
        && !entity.country().isEmpty();
  }

  /** Returns the whole sentence with the key in it. */
  static String statement(Draft draft) {
    return stopped(
        Phrases.capitalised(new Line(draft).add(draft.lead()).add(draft.kept()).toString()));
  }
}
