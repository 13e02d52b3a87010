/** Writes decks for learning platforms: Moodle, Canvas, and those that read QTI. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.exporter.course;
