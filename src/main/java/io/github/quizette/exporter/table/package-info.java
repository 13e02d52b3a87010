/** Writes decks as spreadsheets and rows, for classroom games and others. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.exporter.table;
