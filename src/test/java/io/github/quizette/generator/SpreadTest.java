package io.github.quizette.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.fact.Answer;
import io.github.quizette.text.ContentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where keys that are numbers stand among their wrong options. */
class SpreadTest {
  private static final int SEEDS = 2_000;

  private static int[] ranks(Answer.Kind kind, String key) {
    var ranks = new int[4];
    for (var seed = 0; seed < SEEDS; seed++) {
      var random = new Random(ContentId.seed("a-" + seed, key));
      var spread = new Spread(Bound.NONE, 3, random);
      var options = new ArrayList<>(NumberDistractors.like(kind, key, spread));
      assertThat(options).hasSize(3).doesNotHaveDuplicates().doesNotContain(key);
      options.add(key);
      options.sort(Comparator.comparing(Numbers::rank));
      ranks[options.indexOf(key)]++;
    }
    return ranks;
  }

  @ParameterizedTest
  @CsvSource({
    "COUNT, 182",
    "COUNT, '75,784'",
    "MONEY, $1.2 billion",
    "PERCENT, 7.85%",
    "PERCENT, 90%",
    "ORDINAL, 27th",
    "QUANTITY, 36 million",
    "COUNT, 12",
    "COUNT, five",
    "COUNT, fifteen",
    "DURATION, eight decades",
    "SCORE, 3-2",
    "SCORE, 182-96"
  })
  void aKeyWithRoomOnBothSidesHasEveryRank(Answer.Kind kind, String key) {
    for (var share : ranks(kind, key)) {
      assertThat(share).isBetween(SEEDS * 14 / 100, SEEDS * 40 / 100);
    }
  }

  @Test
  void overKeysAsInNewsEachRankIsAboutAsOften() {
    var all = new int[4];
    var keys =
        List.of("two", "3", "four", "five", "12", "40", "182", "1,200", "36 million", "95 million");
    for (var key : keys) {
      var ranks = ranks(Answer.Kind.COUNT, key);
      for (var rank = 0; rank < 4; rank++) {
        all[rank] += ranks[rank];
      }
    }
    for (var share : all) {
      assertThat(share).isBetween(SEEDS * keys.size() / 5, SEEDS * keys.size() * 32 / 100);
    }
  }

  @ParameterizedTest
  @CsvSource({"COUNT, two, 0", "COUNT, 2, 0", "SCORE, 1-0, 0"})
  void whatHasNothingBelowIsTheLowest(Answer.Kind kind, String key, int rank) {
    assertThat(ranks(kind, key)[rank]).isEqualTo(SEEDS);
  }

  @Test
  void onlyAsManyAsThereAre() {
    var spread = new Spread(Bound.NONE, 3, new Random(1));
    assertThat(spread.around(List.of(1), List.of(9))).isEmpty();
    assertThat(spread.around(List.of(2, 1), List.of(9))).containsExactly(2, 1, 9);
    assertThat(spread.around(List.of(), List.of(7, 8, 9, 10))).containsExactly(7, 8, 9);
  }

  @Test
  void nothingStandsWhereOtherNumbersWouldBeTrueToo() {
    for (var seed = 0; seed < 20; seed++) {
      var over = new Spread(Bound.BELOW, 3, new Random(seed));
      var under = new Spread(Bound.ABOVE, 3, new Random(seed));
      assertThat(NumberDistractors.like(Answer.Kind.DURATION, "40 years", over))
          .hasSize(3)
          .allMatch(text -> Numbers.rank(text).intValue() > 40);
      assertThat(NumberDistractors.like(Answer.Kind.DURATION, "40 years", under))
          .hasSize(3)
          .allMatch(text -> Numbers.rank(text).intValue() < 40);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'friends for more than ', BELOW",
    "'assets exceeding $', BELOW",
    "'It cost at least ', BELOW",
    "'coming within ', ABOVE",
    "'It took up to ', ABOVE",
    "'as many as ', ABOVE",
    "'It flew over Oslo with ', NONE",
    "'It has ', NONE",
    "'', NONE"
  })
  void wordsInFrontBoundANumber(String before, Bound bound) {
    assertThat(Bound.before(before)).isEqualTo(bound);
  }

  @Test
  void scoresStandInOrderOfBothNumbers() {
    assertThat(Numbers.rank("2-0")).isLessThan(Numbers.rank("2-1"));
    assertThat(Numbers.rank("2-1")).isLessThan(Numbers.rank("3-0"));
    assertThat(Numbers.rank("182-96")).isLessThan(Numbers.rank("182-101"));
  }

  @Test
  void timesToTheHundredthAndAgesHaveNearOptions() {
    for (var seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      var times =
          NumberDistractors.like(
              Answer.Kind.DURATION, "47.42 seconds", new Spread(Bound.NONE, 3, random));
      assertThat(times)
          .hasSize(3)
          .allSatisfy(
              time -> assertThat(Double.parseDouble(time.split(" ", 2)[0])).isBetween(44.0, 51.0));
      var ages = NumberDistractors.like(Answer.Kind.AGE, "41", new Spread(Bound.NONE, 3, random));
      assertThat(ages)
          .hasSize(3)
          .allSatisfy(age -> assertThat(Integer.parseInt(age)).isBetween(28, 56));
    }
  }

  @Test
  void aRateOfInterestMovesByQuarters() {
    var random = new Random(1);
    assertThat(
            NumberDistractors.like(
                Answer.Kind.PERCENT, "9.75 percent", new Spread(Bound.NONE, 3, random)))
        .hasSize(3)
        .allMatch(option -> option.matches("(8|9|10)\\.(00|25|50|75) percent"));
  }
}
