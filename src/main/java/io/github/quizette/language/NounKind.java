package io.github.quizette.language;

import java.util.Locale;

/** What kind of thing a noun names; the classes are those of WordNet's lexicographers. */
public enum NounKind {
  /** A doing: {@code attack}. */
  ACT,
  /** A living creature: {@code dog}. */
  ANIMAL,
  /** A made thing, buildings among them: {@code bridge}. */
  ARTIFACT,
  /** A quality: {@code length}. */
  ATTRIBUTE,
  /** A part of a body: {@code hand}. */
  BODY,
  /** A thought or field of knowledge: {@code theory}. */
  COGNITION,
  /** Something said, written or shown: {@code treaty}. */
  COMMUNICATION,
  /** Something that happens: {@code storm}. */
  EVENT,
  /** A feeling: {@code anger}. */
  FEELING,
  /** Something to eat or drink: {@code bread}. */
  FOOD,
  /** People acting as one: {@code ministry}. */
  GROUP,
  /** A place: {@code province}. */
  LOCATION,
  /** A ground for acting: {@code motive}. */
  MOTIVE,
  /** A natural thing: {@code river}. */
  OBJECT,
  /** None of these. */
  OTHER,
  /** A human: {@code minister}. */
  PERSON,
  /** A natural appearance: {@code rain}. */
  PHENOMENON,
  /** A plant: {@code tree}. */
  PLANT,
  /** Something owned, money among it: {@code loan}. */
  POSSESSION,
  /** A course of change: {@code growth}. */
  PROCESS,
  /** A number or unit: {@code metre}. */
  QUANTITY,
  /** A relation: {@code ratio}. */
  RELATION,
  /** A form: {@code circle}. */
  SHAPE,
  /** A condition: {@code peace}. */
  STATE,
  /** A stuff: {@code oil}. */
  SUBSTANCE,
  /** A time or stretch of time: {@code year}. */
  TIME;

  static NounKind ofCell(String cell) {
    return valueOf(cell.toUpperCase(Locale.ROOT));
  }
}
