package io.github.quizette.reader;

import io.github.quizette.text.BlockKind;

/**
 * A piece of an article as a source with markup gives it.
 *
 * @param kind what the markup says it is; a {@link BlockKind#PARAGRAPH} where it says nothing
 * @param text its words; runs of blanks and line ends count as one blank
 */
public record Part(BlockKind kind, String text) {}
