/** Finds candidate facts in an annotated article. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.fact;
