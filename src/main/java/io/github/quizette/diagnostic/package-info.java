/** What went wrong with an input, as data: file, line, what, and what to do. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.diagnostic;
