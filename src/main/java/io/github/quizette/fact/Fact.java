package io.github.quizette.fact;

import io.github.quizette.text.Clause;

/**
 * A candidate: a clause and the part of it that could be asked for.
 *
 * @param clause what is stated
 * @param answer what could be asked for
 * @param salience how much it matters in the story, 0 to 1
 */
public record Fact(Clause clause, Answer answer, double salience) {}
