package io.github.quizette.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.repetition.Pairs.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Precision and recall on pairs labelled by hand, in {@code src/test/resources/repetition}. */
class RepetitionPairsTest {
  private final AskedReader reader = new AskedReader(Knowledge.shipped());

  private static List<Pair> pairs() throws Exception {
    var pairs = new ArrayList<Pair>();
    for (var file : List.of("pairs.txt", "pairs-held.txt", "pairs-unseen.txt")) {
      pairs.addAll(Pairs.read(file));
    }
    return pairs;
  }

  /** Returns how a person labels what is found. */
  private String found(Asked first, Asked second) {
    var index = new AskedIndex();
    index.add(first);
    return index
        .clash(second)
        .map(clash -> clash.why() == Why.ASKED ? "same" : "tells")
        .orElse("other");
  }

  @Test
  void factsAskedTwiceAreFoundAndOtherFactsAreNot() throws Exception {
    var pairs = pairs();
    assertThat(pairs.size()).isGreaterThanOrEqualTo(150);
    assertThat(pairs).extracting(Pair::label).containsOnly("same", "other", "tells");
    measure(pairs, "same", 70, 0.95, 0.8);
    measure(pairs, "tells", 8, 0.9, 0.9);
  }

  private void measure(List<Pair> pairs, String label, int least, double precision, double recall) {
    var found = 0;
    var right = 0;
    var labelled = 0;
    var wrong = new ArrayList<String>();
    for (var pair : pairs) {
      var says = found(reader.read(pair.one()), reader.read(pair.other())).equals(label);
      var is = pair.label().equals(label);
      found += says ? 1 : 0;
      labelled += is ? 1 : 0;
      right += says && is ? 1 : 0;
      if (says != is) {
        wrong.add(describe(pair));
      }
    }
    assertThat(labelled).as(label).isGreaterThanOrEqualTo(least);
    assertThat(right / (double) found)
        .as("precision of %s; wrong: %s", label, wrong)
        .isGreaterThanOrEqualTo(precision);
    assertThat(right / (double) labelled)
        .as("recall of %s: %s of %s; wrong: %s", label, right, labelled, wrong)
        .isGreaterThanOrEqualTo(recall);
  }

  private String describe(Pair pair) {
    var one = reader.read(pair.one());
    var other = reader.read(pair.other());
    return String.format(
        Locale.ROOT,
        "%n  %s: %s (key %s, apart %s, said %.2f and %.2f)",
        pair.label(),
        pair.why(),
        one.sameKey(other),
        Likeness.apart(one, other),
        Likeness.said(one, other),
        Likeness.said(other, one));
  }

  @Test
  void theOrderOfTheTwoDoesNotMatter() throws Exception {
    for (var pair : pairs()) {
      var one = reader.read(pair.one());
      var other = reader.read(pair.other());
      assertThat(found(other, one)).as(pair.why()).isEqualTo(found(one, other));
    }
  }

  @Test
  void itemsOfOneArticleAreLeftToTheChoiceBeforeIt() throws Exception {
    var line = "2025-01-09 | Which country received vaccine from UNICEF in January 2025? | Peru |";
    var index = new AskedIndex();
    index.add(reader.read(Pairs.item("a", line)));
    assertThat(index.clash(reader.read(Pairs.item("a", line + " Lima")))).isEmpty();
    assertThat(index.clash(reader.read(Pairs.item("b", line + " Lima")))).isPresent();
  }
}
