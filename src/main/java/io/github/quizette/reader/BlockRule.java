package io.github.quizette.reader;

import io.github.quizette.text.BlockKind;
import java.util.function.Predicate;

/**
 * Knows passages of one kind by their own words, whatever stands around them.
 *
 * @param kind what such a passage is
 * @param applies whether a passage is such a one
 */
record BlockRule(BlockKind kind, Predicate<Passage> applies) {}
