package io.github.quizette.nlp;

/**
 * What kind of thing a name names.
 *
 * @param kind a key such as {@code ministry}; those of the fact tables mean the same here
 * @param evidence what shows it
 */
public record EntityKind(String kind, Evidence evidence) {
  /** What shows the kind of a name, the surest first. */
  public enum Evidence {
    /** The fact tables know the name, and only as this. */
    TABLE,
    /** The name's own words, such as {@code Ministry of Health}. */
    WORDS,
    /** What the text calls it, such as {@code the carmaker}. */
    DESCRIPTION,
    /** The fact tables know several things of this name; this is by far the best known. */
    FAME
  }
}
