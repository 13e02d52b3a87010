/** Items in the words of assessment: stem, key, distractor, option, flaw. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.item;
