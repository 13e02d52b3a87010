/** The command line: the only package that prints, exits or reads a clock. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.cli;
