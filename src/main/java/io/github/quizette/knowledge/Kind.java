package io.github.quizette.knowledge;

import io.github.quizette.text.EntityType;
import java.util.List;

/**
 * A kind of things.
 *
 * @param name key, such as {@code space-agency}
 * @param type what things of the kind are
 * @param words nouns for {@code Which …}, most exact first, at least one
 * @param within what siblings must share
 * @param worldwide whether fame counts for more than nearness
 * @param office whether a person holds it for a time
 * @param takesAdjective whether the noun may take the adjective of the country
 */
record Kind(
    String name,
    EntityType type,
    List<String> words,
    Within within,
    boolean worldwide,
    boolean office,
    boolean takesAdjective) {
  /** What siblings must share, beside the kind. */
  enum Within {
    NOTHING,
    COUNTRY,
    GROUP
  }

  Kind {
    words = List.copyOf(words);
  }

  String word() {
    return words.get(0);
  }
}
