/**
 * Fetches what stands behind a web address: guarded against addresses inside the house, polite, and
 * never without end.
 */
@org.jspecify.annotations.NullMarked
package io.github.quizette.fetch;
