/** Writes decks for Anki: packages with note types of our own, and text for its stock ones. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.exporter.anki;
