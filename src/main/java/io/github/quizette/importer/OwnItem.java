package io.github.quizette.importer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as a person wrote it. Immutable, plain text throughout.
 *
 * @param id as given; empty for none
 * @param stem a question, or a sentence with one gap {@code ____}
 * @param options of a choice, 3 to 5, or True and False; empty where the gap is to be filled
 * @param key place of the key among the options; 0 where the gap is to be filled
 * @param accepted every right answer of a gap, the key first; empty for a choice
 * @param reasons why each option is right or wrong; as many as options
 * @param context empty for none
 * @param rationale empty for none
 * @param hint empty for none
 * @param tags in the order given
 */
public record OwnItem(
    String id,
    String stem,
    List<String> options,
    int key,
    List<String> accepted,
    List<String> reasons,
    String context,
    String rationale,
    String hint,
    List<String> tags) {
  /** The options of an item that asks whether its statement is true. */
  static final List<String> TRUE_FALSE = List.of("True", "False");

  public OwnItem {
    options = List.copyOf(options);
    accepted = List.copyOf(accepted);
    reasons = List.copyOf(reasons);
    tags = List.copyOf(tags);
  }

  /** Returns the right answer. */
  public String answer() {
    return options.isEmpty() ? accepted.get(0) : options.get(key);
  }

  /** Returns why it cannot be an item of a deck; null if it can. */
  @Nullable String fault() {
    if (stem.isBlank()) {
      return "it has no stem";
    }
    var answers = options.isEmpty() ? accepted : options;
    if (answers.isEmpty() || answers.stream().anyMatch(String::isBlank)) {
      return "an answer is missing or empty";
    }
    if (!options.isEmpty() && !judged() && (options.size() < 3 || options.size() > 5)) {
      return "it has " + options.size() + " options; a deck takes 3 to 5";
    }
    if (options.stream().distinct().count() < options.size()) {
      return "two options are the same";
    }
    return options.isEmpty() && gaps() != 1
        ? "its stem has " + gaps() + " gaps; write ____ exactly once"
        : null;
  }

  /** Tells whether the options are True and False, in this order. */
  boolean judged() {
    return options.equals(TRUE_FALSE);
  }

  private int gaps() {
    return stem.split("_{4}", -1).length - 1;
  }
}
