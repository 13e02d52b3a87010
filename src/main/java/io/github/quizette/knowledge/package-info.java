/** Fact tables: countries, cities, people, organisations, and what makes two of them alike. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.knowledge;
