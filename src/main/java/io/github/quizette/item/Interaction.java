package io.github.quizette.item;

import java.util.List;

/** How an item is answered. */
public sealed interface Interaction {
  /** Returns the key as shown. */
  String key();

  /**
   * One option is to be picked.
   *
   * @param options as printed, 3 to 5, two of a true/false item, exactly one correct
   */
  record Choice(List<Option> options) implements Interaction {
    public Choice {
      options = List.copyOf(options);
      if (options.stream().filter(Option::correct).count() != 1) {
        throw new IllegalArgumentException("not one key: " + options);
      }
    }

    @Override
    public String key() {
      return options.stream().filter(Option::correct).findFirst().orElseThrow().text();
    }

    /** Returns the wrong options in printed order. */
    public List<Option> distractors() {
      return options.stream().filter(option -> !option.correct()).toList();
    }
  }

  /**
   * The key is to be written into the gap of a {@link Stem.Completion}.
   *
   * @param key what stands in the gap
   * @param accept every accepted answer, {@code key} first
   * @param hint a word on what is wanted, such as {@code port city}; empty for none
   */
  record TextEntry(String key, List<String> accept, String hint) implements Interaction {
    public TextEntry {
      accept = List.copyOf(accept);
      if (!accept.contains(key)) {
        throw new IllegalArgumentException("the key must be accepted: " + key);
      }
    }
  }
}
