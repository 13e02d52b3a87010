package io.github.quizette.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What of the wording of one item helps to guess its key. */
final class Cues {
  private static final int NAME_LENGTH = 4;

  /** Choices that are compared; more than five are refused by the schema. */
  private static final int MOST = 26;

  private Cues() {}

  /** Two choices that are the same, or of which one is a part of the other. */
  record Overlap(String one, String other, boolean same) {}

  /** Returns the choices that overlap; none where they name statements to be judged. */
  static List<Overlap> overlaps(ItemView item) {
    var texts = item.choices().stream().limit(MOST).map(ItemView.Choice::text).toList();
    var words = texts.stream().map(Wording::words).toList();
    var overlaps = new ArrayList<Overlap>();
    for (var i = 0; i < texts.size(); i++) {
      for (var j = i + 1; j < texts.size(); j++) {
        var one = words.get(i);
        var other = words.get(j);
        var same = one.equals(other);
        var part = Wording.contains(one, other) || Wording.contains(other, one);
        if (same || (part && !item.judged())) { // 1 only stands in 1 and 2 only
          overlaps.add(new Overlap(texts.get(i), texts.get(j), same));
        }
      }
    }
    return overlaps;
  }

  /** Tells whether the whole key stands in the stem. */
  static boolean told(ItemView item) {
    return !item.judged()
        && Wording.contains(Wording.words(item.text("stem")), Wording.words(item.key()));
  }

  /** Returns words of names that stem and key share and no other option has. */
  static List<String> shared(ItemView item) {
    if (item.judged()) {
      return List.of();
    }
    var stem = Wording.words(item.text("stem"));
    var others =
        item.choices().stream()
            .filter(choice -> !choice.correct())
            .flatMap(choice -> Wording.words(choice.text()).stream())
            .collect(Collectors.toSet());
    var shared = new ArrayList<String>();
    for (var word : item.key().split("[\\s-]+", -1)) {
      var plain = String.join("", Wording.words(word));
      if (Character.isUpperCase(word.isEmpty() ? ' ' : word.codePointAt(0))
          && plain.length() >= NAME_LENGTH
          && stem.contains(plain)
          && !others.contains(plain)) {
        shared.add(plain.toLowerCase(Locale.ROOT));
      }
    }
    return shared;
  }
}
