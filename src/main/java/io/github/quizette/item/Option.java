package io.github.quizette.item;

/**
 * One option of a choice.
 *
 * @param text as shown
 * @param correct whether it is the key
 * @param why why it was chosen: for the key what supports it, for a distractor what makes it
 *     plausible and why it is wrong
 */
public record Option(String text, boolean correct, String why) {}
