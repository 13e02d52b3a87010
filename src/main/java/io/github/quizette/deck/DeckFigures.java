package io.github.quizette.deck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What only shows over a whole deck: keys at one place, keys that stand out by length. */
final class DeckFigures {
  /** Fewer items show nothing. */
  private static final int FEW = 8;

  /** Standard deviations above chance that are no longer chance. */
  private static final double FAR = 3;

  private DeckFigures() {}

  /** Reports habits of the keys by which they could be guessed. */
  static void check(List<ItemView> items, Report report) {
    var choices =
        items.stream()
            .filter(item -> item.live() && !item.key().isEmpty() && item.choices().size() > 1)
            .toList();
    Map<Integer, Integer> places = new HashMap<>();
    var longest = 0;
    var expected = 0.0;
    for (var item : choices) {
      places.merge(place(item), 1, Integer::sum);
      longest += longest(item) ? 1 : 0;
      expected += 1.0 / item.choices().size();
    }
    var total = choices.size();
    for (var place = 0; place < 5; place++) {
      if (far(places.getOrDefault(place, 0), expected, total)) {
        var letter = (char) ('a' + place);
        var what = places.get(place) + " of " + total + " keys are choice " + letter;
        report.warning(0, "deck: " + what, "mix the choices");
      }
    }
    if (far(longest, expected, total)) {
      var what = "in " + longest + " of " + total + " items the key is the longest choice";
      report.warning(0, "deck: " + what, "make distractors as long as keys");
    }
  }

  private static boolean far(int count, double expected, int total) {
    return total >= FEW && count > expected + FAR * Math.sqrt(expected * (1 - expected / total));
  }

  private static int place(ItemView item) {
    var choices = item.choices();
    for (var i = 0; i < choices.size(); i++) {
      if (choices.get(i).correct()) {
        return i;
      }
    }
    return choices.size();
  }

  private static boolean longest(ItemView item) {
    var key = item.key().length();
    return item.choices().stream()
        .allMatch(choice -> choice.correct() || choice.text().length() < key);
  }
}
