package io.github.quizette.generator;

import java.util.List;

/** Offers wrong options for a key. Implementations are immutable and may be shared by threads. */
@FunctionalInterface
interface DistractorPool {
  /**
   * Returns {@code count} distractors of the key's kind and form, certainly wrong and plausible, or
   * an empty list where there are not so many; the same for the same draft.
   *
   * @param key as shown in the options
   */
  List<Distractor> distractors(Draft draft, String key, int count);
}
