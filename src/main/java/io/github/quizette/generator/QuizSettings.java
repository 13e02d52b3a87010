package io.github.quizette.generator;

import io.github.quizette.item.Difficulty;
import io.github.quizette.item.SensitiveTopic;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a user may choose of a quiz.
 *
 * @param items the most items to make, at least 1
 * @param options number of options with the key, 3 to 5
 * @param kinds which ways of answering are wanted, at least one
 * @param difficulties how difficult items may be, as estimated; at least one
 * @param avoid topics that no item may touch; empty for none
 * @param choosiness how likely an item must be to pass a judge
 */
public record QuizSettings(
    int items,
    int options,
    Set<Kind> kinds,
    Set<Difficulty> difficulties,
    Set<SensitiveTopic> avoid,
    Choosiness choosiness) {
  /** A way of answering. */
  public enum Kind {
    CHOICE,
    CLOZE,
    /** Whether a statement is true. */
    TRUEFALSE,
    /** Which of three statements are true. */
    STATEMENTS
  }

  /** Ten items of four options, both kinds. */
  public static final QuizSettings DEFAULT =
      new QuizSettings(10, 4, Set.of(Kind.CHOICE, Kind.CLOZE));

  public QuizSettings {
    kinds = Set.copyOf(kinds);
    difficulties = Set.copyOf(difficulties);
    avoid = Set.copyOf(avoid);
    if (items < 1 || options < 3 || options > 5 || kinds.isEmpty() || difficulties.isEmpty()) {
      throw new IllegalArgumentException(
          "items >= 1, options 3 to 5, a kind, a difficulty: " + items);
    }
  }

  /** Makes settings as choosy as usual. */
  public QuizSettings(
      int items,
      int options,
      Set<Kind> kinds,
      Set<Difficulty> difficulties,
      Set<SensitiveTopic> avoid) {
    this(items, options, kinds, difficulties, avoid, Choosiness.USUAL);
  }

  /** Makes settings for items of any difficulty on any topic, as choosy as usual. */
  public QuizSettings(int items, int options, Set<Kind> kinds) {
    this(items, options, kinds, Set.of(Difficulty.values()), Set.of());
  }

  /** Returns the same settings, as choosy as {@code other}. */
  public QuizSettings with(Choosiness other) {
    return new QuizSettings(items, options, kinds, difficulties, avoid, other);
  }

  /** Tells whether statements to be judged are wanted. */
  boolean statements() {
    return kinds.contains(Kind.TRUEFALSE) || kinds.contains(Kind.STATEMENTS);
  }

  /** Returns the settings for all items that statements are made of; these, if none are wanted. */
  QuizSettings sources() {
    if (!statements()) {
      return this;
    }
    var sources = EnumSet.of(Kind.CHOICE); // its wrong options make a statement false
    if (kinds.contains(Kind.CLOZE) || kinds.contains(Kind.STATEMENTS)) {
      sources.add(Kind.CLOZE);
    }
    return new QuizSettings(Integer.MAX_VALUE, options, sources, difficulties, avoid, choosiness);
  }
}
