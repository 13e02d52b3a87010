/** Readers of documents: PDF, office formats, e-books, Markdown, rich text. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.reader.document;
