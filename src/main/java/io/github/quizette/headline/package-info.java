/** Tells headlines as sentences. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.headline;
