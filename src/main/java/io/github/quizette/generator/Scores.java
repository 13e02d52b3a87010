package io.github.quizette.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Scores and votes like a given one. */
final class Scores {
  private Scores() {}

  /** Scores with the same outcome; larger ones, such as votes, are shifted. */
  static List<String> like(String key, int count, Random random) {
    var matcher = Pattern.compile("(\\d+)(\\D+)(\\d+)").matcher(key);
    if (!matcher.matches()) {
      return List.of();
    }
    var left = Integer.parseInt(matcher.group(1));
    var right = Integer.parseInt(matcher.group(3));
    var texts = new ArrayList<String>();
    for (var other : left <= 7 && right <= 7 ? small(left, right) : large(left, right, random)) {
      if (texts.size() < count) {
        texts.add(other[0] + matcher.group(2) + other[1]);
      }
    }
    return texts;
  }

  private static List<int[]> small(int left, int right) {
    var found = new ArrayList<int[]>();
    for (var total : List.of(left + right + 1, left + right - 1, left + right + 2, left + right)) {
      for (var i = 0; i <= total && i <= 6; i++) {
        var j = total - i;
        var same = Integer.signum(i - j) == Integer.signum(left - right);
        if (same && j >= 0 && j <= 6 && Math.abs(i - j) <= 3 && (i != left || j != right)) {
          found.add(new int[] {i, j});
        }
      }
    }
    for (var i = 0; left == right && i <= 4; i++) {
      if (i != left && found.size() < 4) {
        found.add(new int[] {i, i});
      }
    }
    return found;
  }

  private static List<int[]> large(int left, int right, Random random) {
    var found = new ArrayList<int[]>();
    for (var factor : List.of(0.9, 1.07, 1.15, 0.83)) {
      var i = (int) Math.round(left * (factor + 0.02 * random.nextDouble()));
      var j = left + right - i;
      if (j > 0 && Integer.signum(i - j) == Integer.signum(left - right) && i != left) {
        found.add(new int[] {i, j});
      }
    }
    return found;
  }
}
