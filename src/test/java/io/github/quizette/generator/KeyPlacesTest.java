package io.github.quizette.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizette.item.Difficulty;
import io.github.quizette.item.Evidence;
import io.github.quizette.item.Interaction;
import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Interaction.TextEntry;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import io.github.quizette.item.Stem;
import io.github.quizette.text.ContentId;
import io.github.quizette.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyPlacesTest {
  private static Item item(String id, String form, int place, String... texts) {
    var options = new ArrayList<Option>();
    for (var text : texts) {
      options.add(new Option(text, options.size() == place, "why " + text));
    }
    return item(id, form, new Choice(options));
  }

  private static Item item(String id, String form, Interaction interaction) {
    return new Item(
        ContentId.of("q", id),
        form,
        new Stem.Completion("It was ____."),
        interaction,
        "",
        "",
        "",
        null,
        Difficulty.EASY,
        "",
        List.of(),
        List.of(new Evidence("a-1", "It was.", new Span(0, 7), 1)));
  }

  /** Returns a quiz whose keys all stand first. */
  private static List<Item> quiz(int seed, int size) {
    var items = new ArrayList<Item>();
    for (var i = 0; i < size; i++) {
      items.add(item(seed + "-" + i, "which-subject-person", 0, "Ann", "Bob", "Cem", "Dan"));
    }
    return items;
  }

  private static int place(Item item) {
    return ((Choice) item.interaction())
        .options().stream().map(Option::correct).toList().indexOf(true);
  }

  private static int[] places(List<Item> items) {
    var places = new int[5];
    items.forEach(item -> places[place(item)]++);
    return places;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 9, 10, 31})
  void noPlaceOfAQuizHasTwoKeysMoreThanAnother(int size) {
    for (var seed = 0; seed < 50; seed++) {
      var places = Arrays.copyOf(places(KeyPlaces.balanced(quiz(seed, size))), 4);
      assertThat(places).satisfies(all -> assertThat(max(all) - min(all)).isLessThanOrEqualTo(1));
    }
  }

  private static int max(int[] numbers) {
    return Arrays.stream(numbers).max().orElseThrow();
  }

  private static int min(int[] numbers) {
    return Arrays.stream(numbers).min().orElseThrow();
  }

  @Test
  void overManyQuizzesEachPlaceIsAboutAsOften() {
    for (var size : List.of(1, 2, 3)) {
      var all = new ArrayList<Item>();
      for (var seed = 0; seed < 1_000; seed++) {
        all.addAll(KeyPlaces.balanced(quiz(seed, size)));
      }
      var places = places(all);
      for (var place = 0; place < 4; place++) {
        assertThat(places[place]).isBetween(210 * size, 290 * size);
      }
    }
  }

  @Test
  void nothingButTheOrderOfOptionsChanges() {
    var before = quiz(1, 9);
    var after = KeyPlaces.balanced(before);
    assertThat(after).extracting(Item::id).isEqualTo(before.stream().map(Item::id).toList());
    for (var i = 0; i < before.size(); i++) {
      assertThat(((Choice) after.get(i).interaction()).options())
          .containsExactlyInAnyOrderElementsOf(((Choice) before.get(i).interaction()).options());
      assertThat(((Choice) after.get(i).interaction()).distractors())
          .isEqualTo(((Choice) before.get(i).interaction()).distractors());
    }
    assertThat(KeyPlaces.balanced(after)).isEqualTo(after);
  }

  @Test
  void theOrderOfTheItemsSaysNothing() {
    var items = quiz(7, 9);
    var mixed = new ArrayList<>(items);
    Collections.shuffle(mixed, new Random(3));
    assertThat(byId(KeyPlaces.balanced(mixed))).isEqualTo(byId(KeyPlaces.balanced(items)));
  }

  private static Map<String, Item> byId(List<Item> items) {
    return items.stream().collect(Collectors.toMap(Item::id, item -> item));
  }

  @Test
  void whatHasAnOrderOfItsOwnStaysAndCounts() {
    var items = new ArrayList<Item>();
    items.add(item("n", "how-much-money", 0, "$1", "$2", "$3", "$4"));
    items.add(item("d", "gap-date", 1, "2001", "2002", "2003", "2004"));
    items.add(item("s", "statements", 2, "1 only", "2 only", "3 only", "1, 2 and 3"));
    items.add(item("t", "true-false", 0, "True", "False"));
    items.add(item("c", "gap-person", new TextEntry("Ann", List.of("Ann"), "")));
    items.addAll(quiz(1, 1));
    var after = KeyPlaces.balanced(items);

    assertThat(after.subList(0, 5)).isEqualTo(items.subList(0, 5));
    assertThat(place(after.get(5))).isEqualTo(3); // the one place that no key has
  }

  @Test
  void itemsOfFewerOptionsAreDealtAmongThemselves() {
    var items = quiz(1, 6);
    for (var i = 0; i < 6; i++) {
      items.add(item("three-" + i, "gap-location", 2, "Rome", "Oslo", "Bonn"));
    }
    var after = KeyPlaces.balanced(items);
    assertThat(Arrays.copyOf(places(after.subList(6, 12)), 4)).containsExactly(2, 2, 2, 0);
  }
}
