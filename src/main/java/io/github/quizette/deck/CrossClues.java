package io.github.quizette.deck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Items of one article that answer each other. */
final class CrossClues {
  private static final int SHORTEST = 4;

  /** Keys of one article and first word; a deck of more asks the same all over. */
  private static final int MOST = 50;

  private CrossClues() {}

  /** An item's key, to be looked for in other stems. */
  private record Key(ItemView item, List<String> words) {}

  /** Reports each item whose key stands in the stem or context of another of the same article. */
  static void check(List<ItemView> items, Report report) {
    Map<String, List<Key>> keys = new HashMap<>(); // by article and first word: linear time
    for (var item : items) {
      var words = Wording.words(item.key());
      if (item.live() && !item.judged() && String.join("", words).length() >= SHORTEST) {
        var slot = keys.computeIfAbsent(slot(item, words.get(0)), key -> new ArrayList<>());
        if (slot.size() < MOST) {
          slot.add(new Key(item, words));
        }
      }
    }
    for (var item : items) {
      if (item.live()) {
        compare(item, keys, report);
      }
    }
  }

  private static void compare(ItemView item, Map<String, List<Key>> keys, Report report) {
    var asked = new ArrayList<>(Wording.words(item.text("context")));
    asked.add("|");
    asked.addAll(Wording.words(item.text("stem")));
    for (var word : asked.stream().distinct().toList()) {
      for (var key : keys.getOrDefault(slot(item, word), List.of())) {
        if (key.item().number() != item.number() && Wording.contains(asked, key.words())) {
          var what = "gives away the key of " + key.item().name();
          report.warning(item, what, "ask them in different decks, or reword");
        }
      }
    }
  }

  private static String slot(ItemView item, String word) {
    return item.sources().stream()
            .findFirst()
            .map(source -> ItemView.string(source, "article"))
            .orElse("")
        + " "
        + word;
  }
}
