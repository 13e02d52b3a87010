package io.github.quizette.item;

/**
 * A candidate that became no item, and why.
 *
 * @param form the kind of question that was tried
 * @param sentence index of the sentence in the annotated article
 * @param candidate the stem or clause as far as it came
 * @param rule the rule or stage that refused it, one word
 * @param reason in a sentence
 */
public record Rejection(String form, int sentence, String candidate, String rule, String reason) {}
