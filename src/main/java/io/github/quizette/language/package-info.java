/** English word forms: inflection, a or an, number words, sentence case. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.language;
