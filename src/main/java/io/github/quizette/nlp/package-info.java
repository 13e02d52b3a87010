/**
 * Reads an article: sentences, tokens, syntax, clauses, names, times, reference. The only package
 * that knows OpenNLP.
 */
@org.jspecify.annotations.NullMarked
package io.github.quizette.nlp;
