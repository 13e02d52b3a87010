package io.github.quizette.knowledge;

import io.github.quizette.language.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names that must not stand together as options: one thing twice, or a part and its whole. */
final class Overlaps {
  private final Map<String, List<Integer>> groups = new HashMap<>();

  Overlaps() {
    int[] number = {0};
    Rows.read(
        Overlaps.class,
        "overlaps.tsv",
        row -> {
          for (String name : Rows.list(row.cell(0), '|')) {
            groups.computeIfAbsent(Names.key(name), any -> new ArrayList<>(1)).add(number[0]);
          }
          number[0]++;
        });
  }

  /** Tells whether one entry is, contains or belongs to the other, as far as names show it. */
  boolean overlap(Entry one, Entry other) {
    String first = Names.key(one.name());
    String second = Names.key(other.name());
    if (Names.wordsContained(first, second) || together(first, second)) {
      return true;
    }
    return one.aliases().stream().anyMatch(alias -> Names.key(alias).equals(second))
        || other.aliases().stream().anyMatch(alias -> Names.key(alias).equals(first));
  }

  private boolean together(String first, String second) {
    List<Integer> groupsOfSecond = groups.getOrDefault(second, List.of());
    return groups.getOrDefault(first, List.of()).stream().anyMatch(groupsOfSecond::contains);
  }
}
