package io.github.quizette.repetition;

import io.github.quizette.item.Item;
import io.github.quizette.item.Statements;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an item asks, without its wording. Immutable.
 *
 * @param item the item
 * @param keys normal forms of the key and of what else is accepted, sorted; short ones, which stand
 *     for a longer name, begin with {@code ~}
 * @param single whether the key is one word
 * @param unit what a figure counts, the noun behind it; empty where the stem does not say
 * @param answers the terms of the key and of each other answer; empty where statements are judged
 * @param stem what the stem is about
 * @param shown what stem and context line are about
 */
record Asked(
    Item item,
    SortedSet<String> keys,
    boolean single,
    String unit,
    List<SortedSet<String>> answers,
    Terms stem,
    Terms shown) {
  private static final Pattern EXACT = Pattern.compile("[1-9]\\d{2,}[1-9]");

  Asked {
    keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    answers = List.copyOf(answers);
  }

  /** Returns the id of the article that it was made of. */
  String article() {
    return item.evidence().get(0).article();
  }

  /** Tells whether it asks which statements are true. */
  boolean judged() {
    return Statements.judged(item.form());
  }

  /** Tells whether the key is a number that hardly ever means two things: {@code 75,784}. */
  boolean exact() {
    return keys.stream()
        .anyMatch(key -> key.startsWith("#") && EXACT.matcher(key.replace(".", "")).find());
  }

  /** Tells whether the key is another bare number, which may count many things. */
  boolean common() {
    return !exact()
        && keys.stream().anyMatch(key -> key.startsWith("#") && keys.contains(key.substring(1)));
  }

  /** Tells whether one answer is right for both, as far as words can tell. */
  boolean sameKey(Asked other) {
    return keys.stream()
        .anyMatch(
            key -> other.keys.contains(key) && (!key.startsWith("~") || single || other.single));
  }

  /** Returns the answer that stands in the stem or context line of another item, or null. */
  @Nullable SortedSet<String> toldBy(Asked other) {
    return answers.stream().filter(other.shown::hasAll).findFirst().orElse(null);
  }
}
