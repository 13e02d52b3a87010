/** Finds articles that tell the same story in mostly the same words: copies and later versions. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.duplicate;
