package io.github.quizette.text;

/** What a name names. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  /** A place: country, city, region, river, building. */
  LOCATION,
  /** A nationality or people, such as {@code French}; never a place by itself. */
  NATIONALITY,
  EVENT,
  /** A law, treaty, resolution, book or other titled work. */
  WORK,
  /** A named thing of none of these types: a product, a spacecraft, a ship. */
  OTHER
}
