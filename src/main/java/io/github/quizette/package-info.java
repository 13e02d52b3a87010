/**
 * Reads news articles and writes items worth asking; {@link io.github.quizette.QuizPipeline} is the
 * whole way.
 */
@org.jspecify.annotations.NullMarked
package io.github.quizette;
