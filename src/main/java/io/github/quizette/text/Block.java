package io.github.quizette.text;

/**
 * One block of an article's body.
 *
 * @param kind what it is
 * @param span where it stands, without surrounding blanks
 */
public record Block(BlockKind kind, Span span) {}
