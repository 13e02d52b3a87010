package io.github.quizette.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Scores and votes like a given one. */
final class Scores {
  private Scores() {}

  /** Scores with the same outcome; larger ones, such as votes, are shifted. */
  static List<String> like(String key, Spread spread) {
    var matcher = Pattern.compile("(\\d+)(\\D+)(\\d+)").matcher(key);
    if (!matcher.matches()) {
      return List.of();
    }
    var left = Integer.parseInt(matcher.group(1));
    var right = Integer.parseInt(matcher.group(3));
    var others = left <= 7 && right <= 7 ? small(left, right) : large(left, right, spread.random());
    var below = others.stream().filter(o -> o[0] < left || (o[0] == left && o[1] < right));
    var above = others.stream().filter(o -> o[0] > left || (o[0] == left && o[1] > right));
    return spread.around(below.toList(), above.toList()).stream()
        .map(other -> other[0] + matcher.group(2) + other[1])
        .toList();
  }

  private static List<int[]> small(int left, int right) {
    var found = new ArrayList<int[]>();
    var total = left + right;
    for (var sum : List.of(total + 1, total - 1, total + 2, total, total - 2)) {
      for (var i = 0; i <= sum && i <= 6; i++) {
        var j = sum - i;
        var same = Integer.signum(i - j) == Integer.signum(left - right);
        if (same && j <= 6 && Math.abs(i - j) <= 3 && (i != left || j != right)) {
          found.add(new int[] {i, j});
        }
      }
    }
    for (var i = 0; left == right && i <= 4; i++) {
      var drawn = i;
      if (i != left && found.stream().noneMatch(other -> other[0] == drawn)) {
        found.add(new int[] {i, i});
      }
    }
    return found;
  }

  private static List<int[]> large(int left, int right, Random random) {
    var found = new ArrayList<int[]>();
    for (var factor : List.of(0.9, 1.07, 0.83, 1.15, 0.76, 1.24)) {
      var i = (int) Math.round(left * (factor + 0.02 * random.nextDouble()));
      var j = left + right - i;
      if (j > 0 && Integer.signum(i - j) == Integer.signum(left - right) && i != left) {
        found.add(new int[] {i, j});
      }
    }
    return found;
  }
}
