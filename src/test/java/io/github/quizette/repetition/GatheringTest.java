package io.github.quizette.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.item.Item;
import io.github.quizette.item.Quiz;
import io.github.quizette.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GatheringTest {
  private static final Gathering GATHERING = Gathering.of(Knowledge.shipped());
  private static final Item QUESTION =
      Pairs.item(
          "a",
          "2025-11-12 | How much did the World Bank lend Vietnam in November 2025? | $4.2 billion");
  private static final Item GAP =
      Pairs.item(
          "b",
          "2025-11-12 | In November 2025, Vietnam received a loan of ____ from the World Bank. | 4.2"
              + " billion dollars");
  private static final Item LENDER =
      Pairs.item(
          "c",
          "2025-11-12 | Which bank lent 4.2 billion dollars to Vietnam in November 2025? | the World"
              + " Bank");
  private static final Item CLOCKS =
      Pairs.item(
          "d",
          "2025-06-03 | The Louvre lent ____ clocks to a museum in Dresden in June 2025. | 25");

  private static Quiz quiz(Map<Item, Double> scores) {
    var byId = new HashMap<String, Double>();
    scores.forEach((item, score) -> byId.put(item.id(), score));
    return new Quiz("T", List.of(), List.copyOf(scores.keySet()), 1, List.of(), byId);
  }

  private static List<Item> items(Gathering.Gathered gathered) {
    return gathered.quizzes().stream().flatMap(quiz -> quiz.items().stream()).toList();
  }

  @Test
  void theBetterVersionStays() {
    var first =
        GATHERING.choose(List.of(quiz(Map.of(QUESTION, 0.4)), quiz(Map.of(GAP, 0.6))), List.of());
    assertThat(items(first)).containsExactly(GAP);
    assertThat(first.quizzes()).hasSize(2);
    assertThat(first.leftOut())
        .containsExactly(new Gathering.LeftOut(QUESTION, 0.4, Why.ASKED, GAP));
    var second =
        GATHERING.choose(List.of(quiz(Map.of(QUESTION, 0.6)), quiz(Map.of(GAP, 0.4))), List.of());
    assertThat(items(second)).containsExactly(QUESTION);
  }

  @Test
  void ofTwoAsGoodTheEarlierStays() {
    var gathered =
        GATHERING.choose(List.of(quiz(Map.of(GAP, 0.5)), quiz(Map.of(QUESTION, 0.5))), List.of());
    assertThat(items(gathered)).containsExactly(GAP);
  }

  @Test
  void whatTheDeckHoldsStaysHoweverGoodTheOtherIs() {
    var gathered =
        GATHERING.choose(
            List.of(quiz(Map.of(GAP, 0.9)), quiz(Map.of(CLOCKS, 0.1))), List.of(QUESTION));
    assertThat(items(gathered)).containsExactly(CLOCKS);
    assertThat(gathered.leftOut()).extracting(Gathering.LeftOut::other).containsExactly(QUESTION);
  }

  @Test
  void anItemThatIsMadeAgainIsNotItsOwnDouble() {
    var gathered = GATHERING.choose(List.of(quiz(Map.of(GAP, 0.1))), List.of(GAP, QUESTION));
    assertThat(items(gathered)).containsExactly(GAP);
    assertThat(gathered.leftOut()).isEmpty();
  }

  @Test
  void anAnswerDoesNotStandInTheStemBesideIt() {
    var told =
        GATHERING.choose(List.of(quiz(Map.of(LENDER, 0.7)), quiz(Map.of(GAP, 0.5))), List.of());
    assertThat(items(told)).containsExactly(LENDER);
    assertThat(told.leftOut()).extracting(Gathering.LeftOut::why).containsExactly(Why.TOLD);
    var telling =
        GATHERING.choose(
            List.of(quiz(Map.of(QUESTION, 0.3)), quiz(Map.of(LENDER, 0.7))), List.of());
    assertThat(items(telling)).containsExactly(LENDER);
  }

  @Test
  void oneItemDoesNotCostManyThatTellItsAnswer() {
    var asked =
        item(
            "a", "Which bank lent Vietnam 4.2 billion dollars in November 2025?", "the World Bank");
    var tellers = new ArrayList<Quiz>();
    tellers.add(quiz(Map.of(asked, 0.6)));
    for (var what : List.of("ports", "roads", "farms", "dikes")) {
      var stem =
          "How much of the 4.2 billion dollars that the World Bank lent Vietnam in November 2025 goes"
              + " to "
              + what
              + "?";
      tellers.add(quiz(Map.of(item("b" + what, stem, "a part for " + what), 0.4)));
    }
    var gathered = GATHERING.choose(tellers, List.of());
    assertThat(items(gathered)).hasSize(4).doesNotContain(asked);
    assertThat(gathered.leftOut()).extracting(Gathering.LeftOut::why).containsExactly(Why.TOLD);
    var two = GATHERING.choose(tellers.subList(0, 2), List.of());
    assertThat(items(two)).containsExactly(asked);
    assertThat(two.leftOut()).extracting(Gathering.LeftOut::why).containsExactly(Why.TELLS);
  }

  @Test
  void theOtherVersionComesBackWhereTheBetterOneCannotStay() {
    var better =
        item(
            "a", "Which bank lent Vietnam 4.2 billion dollars in November 2025?", "the World Bank");
    var other =
        item(
            "c",
            "Vietnam borrowed 4.2 billion dollars from the ____ in November 2025.",
            "World Bank");
    var quizzes = new ArrayList<Quiz>();
    quizzes.add(quiz(Map.of(better, 0.6)));
    quizzes.add(quiz(Map.of(other, 0.5)));
    var both = GATHERING.choose(quizzes, List.of());
    assertThat(items(both)).containsExactly(better);
    var harbour = "Harbours in Vietnam get a loan of the World Bank (November 2025)";
    for (var what : List.of("cranes", "piers")) {
      var line =
          "2025-11-12 | How many dollars of 4.2 billion lent to Vietnam in November 2025 go to "
              + what
              + "? | some for "
              + what
              + " | "
              + harbour;
      quizzes.add(quiz(Map.of(Pairs.item("d" + what, line), 0.5)));
    }
    assertThat(items(GATHERING.choose(quizzes, List.of())))
        .hasSize(2)
        .doesNotContain(better, other);
  }

  private static Item item(String article, String stem, String key) {
    return Pairs.item(article, "2025-11-12 | " + stem + " | " + key);
  }

  @Test
  void nothingIsLeftOutWhereNothingIsAskedTwice() {
    var quizzes = List.of(quiz(Map.of(GAP, 0.5)), quiz(Map.of(CLOCKS, 0.5)));
    assertThat(GATHERING.choose(quizzes, List.of()).quizzes()).isEqualTo(quizzes);
    assertThat(GATHERING.choose(List.of(), List.of(GAP)).quizzes()).isEmpty();
  }

  @Test
  void manyArticlesAreChosenFrom() {
    var quizzes = new ArrayList<Quiz>();
    for (var i = 0; i < 5000; i++) {
      var line =
          String.format(
              Locale.ROOT,
              "2025-11-%02d | How many crates did the ship Astrid %d bring to Haiphong in November"
                  + " 2025? | %d",
              1 + i % 28,
              i / 2,
              10_001 + i / 2);
      quizzes.add(quiz(Map.of(Pairs.item("a" + i, line), 0.5)));
    }
    var gathered = GATHERING.choose(quizzes, List.of());
    assertThat(gathered.quizzes().size()).isEqualTo(5000);
    assertThat(items(gathered).size()).isEqualTo(2500);
    assertThat(gathered.leftOut().size()).isEqualTo(2500);
  }
}
