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
  SPEAKER,
  /** Words of a quotation stand in the stem, whole and between their marks. */
  QUOTATION,
  /** A country, an office or the like in the stem may tell the key. */
  TOLD,
  /** A person in a gap has neither title nor office nor relation beside it. */
  BEARER,
  /** The stem names nothing but the key. */
  BARE,
  /** A pronoun or description in the stem stands for the key. */
  AGAIN,
  /** The key stands in a second predicate. */
  SECOND,
  /** The verb has neither object nor adverbial phrase. */
  IDLE,
  /** What is told had happened before the story. */
  EARLIER,
  /** Others in the paragraph speak in the first person. */
  SPEECH,
  /** The key is one of several people in a list. */
  LIST,
  /** The key stands in a relative clause. */
  RELATIVE,
  /** The key is the name of what a noun behind it calls: {@code the Tsuen Wan district}. */
  CLASS,
  /** The key counts what the sentence takes for known: {@code all 33 passengers}. */
  COUNTED
}
