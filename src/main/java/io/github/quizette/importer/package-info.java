/** Reads items that people wrote in other programs, so that they can be mixed into decks. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.importer;
