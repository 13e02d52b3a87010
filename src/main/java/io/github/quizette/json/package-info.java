/** The one hardened JSON mapper of the project, and the deck's way in and out of JSON. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.json;
