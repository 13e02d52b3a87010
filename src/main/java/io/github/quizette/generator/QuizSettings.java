package io.github.quizette.generator;

import java.util.Set;

/**
 * What a user may choose of a quiz.
 *
 * @param items the most items to make, at least 1
 * @param options number of options with the key, 3 to 5
 * @param kinds which ways of answering are wanted, at least one
 */
public record QuizSettings(int items, int options, Set<Kind> kinds) {
  /** A way of answering. */
  public enum Kind {
    CHOICE,
    CLOZE
  }

  /** Ten items of four options, both kinds. */
  public static final QuizSettings DEFAULT =
      new QuizSettings(10, 4, Set.of(Kind.CHOICE, Kind.CLOZE));

  public QuizSettings {
    kinds = Set.copyOf(kinds);
    if (items < 1 || options < 3 || options > 5 || kinds.isEmpty()) {
      throw new IllegalArgumentException("items >= 1, options 3 to 5, a kind: " + items);
    }
  }
}
