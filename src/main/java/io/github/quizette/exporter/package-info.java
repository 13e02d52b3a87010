/** Writers of decks. The only package besides {@code web} that knows Thymeleaf. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.exporter;
