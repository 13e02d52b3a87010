package io.github.quizette.text;

/**
 * A part of a clause.
 *
 * @param role what it does there
 * @param span where it stands, with its preposition and all that hangs on it, in one piece
 * @param marker its preposition in lower case, such as {@code according to}; empty if it has none
 */
public record ClausePart(Role role, Span span, String marker) {
  /** What a part does in its clause. */
  public enum Role {
    SUBJECT,
    /** A piece of the verb group: auxiliaries, verb, particle, negation. */
    VERB,
    OBJECT,
    /** To whom: the indirect object. */
    RECIPIENT,
    /** The noun or adjective of a copular clause, a subordinate clause, an infinitive. */
    COMPLEMENT,
    PLACE,
    TIME,
    /** By whom, in the passive voice. */
    AGENT,
    /** With whom. */
    COMPANION,
    /** How much, how many, how far. */
    AMOUNT,
    /** Any other adverbial phrase. */
    ADVERBIAL,
    /** Who says so; the one part that may stand within another part. */
    SPEAKER
  }
}
