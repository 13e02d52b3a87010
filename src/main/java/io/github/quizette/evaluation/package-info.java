/** Judge sheets, figures from judges' files, and floors of reading. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.evaluation;
