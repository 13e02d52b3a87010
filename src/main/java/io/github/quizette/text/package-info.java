/**
 * The ground floor: an article and what was found in it, in the words of the field; no tool type
 * occurs here.
 */
@org.jspecify.annotations.NullMarked
package io.github.quizette.text;
