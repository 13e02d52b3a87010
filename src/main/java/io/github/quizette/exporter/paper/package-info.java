/** Writes decks for paper and for web pages of others. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.exporter.paper;
