package io.github.quizette.generator;

/**
 * A wrong option in the making.
 *
 * @param text as shown
 * @param why what makes it plausible and why it is wrong
 */
record Distractor(String text, String why) {}
