package io.github.quizette.generator;

import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Item-writing rules on the options of a choice: distinct, of one form and length, and ordered so
 * that nothing tells the key. Each returns what is wrong, nothing for a sound item or one without
 * options. Stateless.
 */
final class OptionRules {
  private static final Pattern ABSOLUTE =
      Pattern.compile("(?i)^(always|never|nobody|everybody|everyone|nothing|everything)\\b");
  private static final Pattern ALL_ABOVE =
      Pattern.compile("(?i)\\b(all|none|both|neither) of (the above|these|them)\\b");
  private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d+(\\.\\d+)?%?");

  private OptionRules() {}

  static List<String> duplicates(Item item) {
    var found = new ArrayList<String>();
    if (item.interaction() instanceof Choice choice) {
      var seen = new HashSet<String>();
      for (var option : choice.options()) {
        if (!seen.add(ItemRules.plain(option.text()))) {
          found.add("'" + option.text() + "' stands twice");
        }
      }
      for (var one : choice.options()) {
        for (var other : choice.options()) {
          if (!one.equals(other)
              && named(one)
              && (" " + ItemRules.plain(other.text()) + " ")
                  .contains(" " + ItemRules.plain(one.text()) + " ")) {
            found.add("'" + one.text() + "' is part of '" + other.text() + "'");
          }
        }
      }
    }
    return found;
  }

  static List<String> inStem(Item item) {
    if (item.interaction() instanceof Choice choice) {
      return choice.distractors().stream()
          .filter(
              option ->
                  (" " + ItemRules.plain(item.stem().text()) + " ")
                          .contains(" " + ItemRules.plain(option.text()) + " ")
                      || (named(option)
                          && option.text().contains(" ")
                          && ItemRules.shares(item.stem().text(), option.text())))
          .map(option -> "'" + option.text() + "' stands in the stem")
          .toList();
    }
    return List.of();
  }

  static List<String> longestKey(Item item) {
    if (item.interaction() instanceof Choice choice) {
      var longest =
          choice.distractors().stream().mapToInt(option -> option.text().length()).max().orElse(0);
      var key = item.key().length();
      return key > 12 && key > 1.8 * longest
          ? List.of("the key is much longer than the other options")
          : List.of();
    }
    return List.of();
  }

  static List<String> form(Item item) {
    if (item.interaction() instanceof Choice choice) {
      var digits =
          choice.options().stream().map(Option::text).filter(OptionRules::hasDigit).count();
      return digits != 0 && digits != choice.options().size()
          ? List.of("some options are numbers and some are not")
          : List.of();
    }
    return List.of();
  }

  static List<String> absolute(Item item) {
    return options(item).stream()
        .filter(option -> ABSOLUTE.matcher(option.text()).find())
        .map(option -> "'" + option.text() + "' is absolute")
        .toList();
  }

  static List<String> allOfTheAbove(Item item) {
    return options(item).stream()
        .filter(option -> ALL_ABOVE.matcher(option.text()).find())
        .map(option -> "'" + option.text() + "' stands for other options")
        .toList();
  }

  /** Numbers stand in ascending order, so that their places tell nothing. */
  static List<String> order(Item item) {
    var options = options(item);
    if (!options.stream().map(Option::text).allMatch(PLAIN_NUMBER.asMatchPredicate())) {
      return List.of();
    }
    for (var i = 1; i < options.size(); i++) {
      if (Numbers.rank(options.get(i).text()).compareTo(Numbers.rank(options.get(i - 1).text()))
          < 0) {
        return List.of("'" + options.get(i).text() + "' stands behind a greater number");
      }
    }
    return List.of();
  }

  private static List<Option> options(Item item) {
    return item.interaction() instanceof Choice choice ? choice.options() : List.of();
  }

  private static boolean named(Option option) {
    return !Character.isDigit(option.text().charAt(0));
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
