/** Reads feeds: RSS 2.0, RSS 1.0, Atom and JSON Feed, as entries in the order of the feed. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.feed;
