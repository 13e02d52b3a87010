package io.github.quizette.deck;

import java.math.BigDecimal;

/**
 * How an examination marks the items of a deck.
 *
 * @param name of the examination
 * @param marks for a right answer, greater than 0
 * @param penalty taken off for a wrong answer, 0 or more
 * @param options of an item of choice, the key among them
 * @param seconds allowed for an item
 */
public record Profile(String name, BigDecimal marks, BigDecimal penalty, int options, int seconds) {
  /** Returns the same profile for items with another number of options. */
  public Profile withOptions(int other) {
    return new Profile(name, marks, penalty, other, seconds);
  }
}
