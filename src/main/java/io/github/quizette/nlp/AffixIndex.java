package io.github.quizette.nlp;

import java.util.Map;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/** Finds the row of a word's prefix or suffix without cutting it out. Immutable. */
final class AffixIndex {
  private final String[] affixes;
  private final @Nullable Context[] rows;

  /** Indexes the rows whose names begin with {@code family}, such as {@code suf=}. */
  AffixIndex(Map<String, Context> all, String family) {
    var count = all.keySet().stream().filter(name -> name.startsWith(family)).count();
    var slots = Integer.highestOneBit((int) count * 2 + 1) * 2;
    affixes = new String[slots];
    rows = new Context[slots];
    all.forEach(
        (name, row) -> {
          if (name.startsWith(family)) {
            put(name.substring(family.length()), row);
          }
        });
  }

  private void put(String affix, Context row) {
    var slot = slot(affix, 0, affix.length());
    while (affixes[slot] != null) {
      slot = (slot + 1) & (affixes.length - 1);
    }
    affixes[slot] = affix;
    rows[slot] = row;
  }

  /** Returns the row of the characters {@code [start, end)} of a word, or null. */
  @Nullable Context find(String word, int start, int end) {
    for (var slot = slot(word, start, end); affixes[slot] != null; ) {
      if (affixes[slot].length() == end - start && word.startsWith(affixes[slot], start)) {
        return rows[slot];
      }
      slot = (slot + 1) & (affixes.length - 1);
    }
    return null;
  }

  private int slot(String word, int start, int end) {
    var hash = end - start;
    for (var i = start; i < end; i++) {
      hash = hash * 31 + word.charAt(i);
    }
    hash *= 0x9E3779B1;
    return (hash ^ (hash >>> 15)) & (affixes.length - 1);
  }
}
