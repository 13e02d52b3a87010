package io.github.quizette.deck;

import io.github.quizette.item.Statements;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a set of statements must keep: each choice names statements that are there. */
final class StatementChecks {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int LONGEST = 4;

  private StatementChecks() {}

  static void check(ItemView item, Report report) {
    if (!item.text("form").equals(Statements.SET)) {
      return;
    }
    var count = Statements.of(Statements.SET, item.text("stem")).size();
    if (count < 2) {
      var advice = "write them under the question, a line each: 1. …";
      report.error(item, "the stem has no two numbered statements", advice);
      return;
    }
    Map<Set<Integer>, String> seen = new HashMap<>();
    for (var choice : item.choices()) {
      var numbers = numbers(choice.text());
      var text = "choice \"" + choice.text() + "\"";
      if (numbers.isEmpty() || !within(numbers, count)) {
        var advice = "name statements from 1 to " + count;
        report.error(item, text + " names no statement, or one that is not there", advice);
      }
      var other = seen.put(numbers, choice.text());
      if (other != null) {
        report.error(item, text + " names the same statements as \"" + other + "\"", "replace one");
      }
    }
  }

  private static boolean within(Set<Integer> numbers, int count) {
    return numbers.stream().allMatch(number -> number >= 1 && number <= count);
  }

  private static Set<Integer> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(match -> match.group())
        .filter(digits -> digits.length() <= LONGEST)
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the lines of a stem; one where no statements are to be judged. */
  static List<String> lines(ItemView item) {
    return item.judged() ? item.text("stem").lines().toList() : List.of(item.text("stem"));
  }
}
