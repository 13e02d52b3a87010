package io.github.quizette.item;

/**
 * An item-writing flaw.
 *
 * @param rule name of the rule that found it
 * @param message what is wrong, in a sentence
 */
public record Flaw(String rule, String message) {}
