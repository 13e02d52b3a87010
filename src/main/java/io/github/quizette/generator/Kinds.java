package io.github.quizette.generator;

import io.github.quizette.text.Entity;

/** Tells the exact kind of a thing in words; immutable and shared. */
@FunctionalInterface
interface Kinds {
  /** Returns words such as {@code African country}, or "" when not known. */
  String kindOf(Entity entity);
}
