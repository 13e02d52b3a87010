/** Writes items from facts: stems, keys, distractors, item-writing rules, ranking and choice. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.generator;
