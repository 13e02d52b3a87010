package io.github.quizette.reader;

/**
 * Something to read.
 *
 * @param name as the user named it, for messages and slugs
 * @param bytes its content as it is
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, copied by nobody
public record Source(String name, byte[] bytes) {}
