/** Finds items of different articles that ask the same fact or give each other's key away. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.repetition;
