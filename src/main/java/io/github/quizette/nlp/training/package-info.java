/** Trains the models of {@code nlp} again from public corpora, and measures them. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.nlp.training;
