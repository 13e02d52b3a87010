/** Readers of web pages: the one place that knows jsoup. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.reader.web;
