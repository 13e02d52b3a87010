package io.github.quizette.knowledge;

/**
 * A thing of the same kind as another, fit to stand beside it as a wrong option.
 *
 * @param entry the thing
 * @param reason why it is like the other, in a few words: {@code same kind: space agency}
 * @param score how plausible; only the order means anything
 */
public record Sibling(Entry entry, String reason, int score) {}
