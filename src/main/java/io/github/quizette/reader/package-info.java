/** Readers turn a source into articles: body, title, date and the kind of each block. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.reader;
