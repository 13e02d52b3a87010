package io.github.quizette.item;

import io.github.quizette.text.Span;

/**
 * The sentence that proves an item.
 *
 * @param article id of the article
 * @param quote the exact characters of the body at {@code span}
 * @param span where the sentence stands in the body
 * @param paragraph number of its paragraph, from 1
 */
public record Evidence(String article, String quote, Span span, int paragraph) {}
