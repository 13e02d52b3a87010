package io.github.quizette.generator;

/**
 * A rule that a candidate may break where nothing else is wrong with it: judges pass a part of such
 * items, so the ranking weighs them instead of the rule.
 */
enum Doubt {
  /** The parser is not sure of an arc that the item stands on. */
  ARC,
  /** A definite noun is introduced neither in the stem nor by its story. */
  DEFINITE,
  /** A possessive whose owner was not found may well stand in the stem itself. */
  PRONOUN,
  /** The key is who said a thing. */
  SPEAKER
}
