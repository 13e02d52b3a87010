/**
 * Reads archives of articles record by record: JSON Lines, CSV, web archives, zips. A damaged
 * record is told and passed over; no archive is ever held whole.
 */
@org.jspecify.annotations.NullMarked
package io.github.quizette.archive;
