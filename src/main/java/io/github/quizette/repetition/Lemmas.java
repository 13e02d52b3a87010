package io.github.quizette.repetition;

import io.github.quizette.language.Inflection;
import io.github.quizette.language.Rows;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words as bases, those that mean the same in news as one; words that say nothing of what a text is
 * about are none. Immutable, may be shared by threads.
 */
final class Lemmas {
  private static final List<String> VERB_TAGS = List.of("VBD", "VBN", "VBZ", "VBG");

  private final Inflection inflection = Inflection.american();

  /** Read once, on first use. */
  private static final class Table {
    static final Map<String, String> SYNONYMS = new HashMap<>();
    static final Map<String, String> OPPOSITES = new HashMap<>();
    static final Set<String> EMPTY = new HashSet<>();

    static {
      Rows.read(
          Lemmas.class,
          "synonyms.tsv",
          row -> {
            var words = List.of(row.cell(1).split(" ", -1));
            if (row.cell(0).equals("-")) {
              EMPTY.addAll(words);
            } else if (row.cell(0).startsWith("!")) {
              words.forEach(word -> OPPOSITES.put(word, row.cell(0)));
            } else {
              words.forEach(word -> SYNONYMS.put(word, row.cell(0)));
            }
          });
    }
  }

  /** Tells whether a word, in lower case, says nothing of what a text is about. */
  boolean empty(String lower) {
    return lower.length() < 2 || Table.EMPTY.contains(lower);
  }

  /** Returns the name of the words of which one excludes another; empty for most words. */
  static Optional<String> opposites(String base) {
    return Optional.ofNullable(Table.OPPOSITES.get(base));
  }

  /** Returns the word that stands for {@code lower}; empty for one that says nothing. */
  Optional<String> of(String lower) {
    if (empty(lower)) {
      return Optional.empty();
    }
    var base = base(lower);
    return empty(base) ? Optional.empty() : Optional.of(Table.SYNONYMS.getOrDefault(base, base));
  }

  /** Returns the word that stands for a noun in the plural; empty for any other word. */
  String counted(String lower) {
    var one = lower.equals("people") ? Optional.of(lower) : inflection.singular(lower);
    return one.map(noun -> Table.SYNONYMS.getOrDefault(noun, noun)).orElse("");
  }

  private String base(String lower) {
    var singular = inflection.singular(lower);
    if (singular.isPresent()) {
      return singular.get();
    }
    for (var tag : VERB_TAGS) {
      var base = inflection.base(lower, tag);
      if (base.isPresent()) {
        return base.get();
      }
    }
    return lower;
  }
}
