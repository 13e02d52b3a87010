/** Decks in the words of flashcards, and what makes two versions of an item the same. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.deck;
