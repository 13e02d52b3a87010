/** Trains and scores the models of {@code nlp} on corpora that are not part of this repository. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.nlp.training;
