package io.github.quizette.generator;

/** How sure the parser must be of an arc for what is built on it. */
final class Confidence {
  /** For the arcs of subject, object and predicate. */
  static final float CORE = 0.3f;

  /** For the subject of a question, whose words change their order. */
  static final float QUESTION = 0.65f;

  /** For a phrase that is left out. */
  static final float DROP = 0.4f;

  /** For a phrase that is left out of the middle of a sentence. */
  static final float SURE = 0.8f;

  private Confidence() {}
}
