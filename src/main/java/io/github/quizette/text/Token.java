package io.github.quizette.text;

/**
 * One token of a sentence.
 *
 * @param span where it stands in the body
 * @param form the characters as they stand
 * @param upos Universal Dependencies part of speech, as the official OpenNLP model gives it
 * @param tag Penn Treebank tag, as the project's own tagger gives it
 * @param lemma dictionary form, lower case but for names
 */
public record Token(Span span, String form, String upos, String tag, String lemma) {}
