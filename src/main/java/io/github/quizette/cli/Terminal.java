package io.github.quizette.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where a command reads and prints.
 *
 * @param out results
 * @param err messages and progress
 * @param in standard input
 * @param interactive whether a person watches, so that a progress bar makes sense
 */
record Terminal(PrintWriter out, PrintWriter err, InputStream in, boolean interactive) {}
