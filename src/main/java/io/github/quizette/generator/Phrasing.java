package io.github.quizette.generator;

import io.github.quizette.item.Stem;

/**
 * One way to ask for the answer of a draft.
 *
 * @param form the kind of question, such as {@code which-subject} or {@code gap}
 * @param stem as shown
 * @param key as it stands in options, gap or rationale
 * @param statement the sentence with the key in it, as a rationale
 */
record Phrasing(String form, Stem stem, String key, String statement) {}
