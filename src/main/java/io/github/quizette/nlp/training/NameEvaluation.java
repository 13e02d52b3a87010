package io.github.quizette.nlp.training;

import io.github.quizette.nlp.NameLabels;
import io.github.quizette.nlp.NameSpan;
import io.github.quizette.text.EntityType;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Precision, recall and F1 of names: a name counts as found only if both ends and the type are
 * right.
 */
public final class NameEvaluation {
  private record Key(int from, int to, EntityType type) {
    static Key of(NameSpan name) {
      return new Key(name.from(), name.to(), name.type());
    }
  }

  private final Map<EntityType, int[]> counts = new EnumMap<>(EntityType.class);

  private NameEvaluation() {
    NameLabels.TYPES.forEach(type -> counts.put(type, new int[3]));
  }

  /** Compares what a tagger finds in each document with what was marked by hand. */
  public static NameEvaluation of(
      List<NameDocument> documents, Function<List<String[]>, List<List<NameSpan>>> tagger) {
    NameEvaluation evaluation = new NameEvaluation();
    for (NameDocument document : documents) {
      List<List<NameSpan>> found = tagger.apply(document.sentences());
      for (int i = 0; i < found.size(); i++) {
        evaluation.count(document.names().get(i), found.get(i));
      }
    }
    return evaluation;
  }

  private void count(List<NameSpan> gold, List<NameSpan> found) {
    Set<Key> keys = new HashSet<>();
    for (NameSpan name : gold) {
      keys.add(Key.of(name));
      count(name.type())[0]++;
    }
    for (NameSpan name : found) {
      count(name.type())[1]++;
      if (keys.contains(Key.of(name))) {
        count(name.type())[2]++;
      }
    }
  }

  private int[] count(EntityType type) {
    return counts.computeIfAbsent(type, any -> new int[3]);
  }

  private int[] sum() {
    int[] sum = new int[3];
    counts
        .values()
        .forEach(
            each -> {
              for (int i = 0; i < sum.length; i++) {
                sum[i] += each[i];
              }
            });
    return sum;
  }

  /** Returns the F1 over all types, 0 to 100. */
  public double f1() {
    return f1(sum());
  }

  /** Returns the F1 of one type, 0 to 100. */
  public double f1(EntityType type) {
    return f1(count(type));
  }

  private static double f1(int[] count) {
    return count[2] == 0 ? 0 : 200.0 * count[2] / (count[0] + count[1]);
  }

  private static String line(int[] count) {
    double precision = count[1] == 0 ? 0 : 100.0 * count[2] / count[1];
    double recall = count[0] == 0 ? 0 : 100.0 * count[2] / count[0];
    return String.format(Locale.ROOT, "%.1f/%.1f/%.1f", precision, recall, f1(count));
  }

  /** Returns precision, recall and F1 of all names and of each type on one line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("all " + line(sum()));
    for (EntityType type : NameLabels.TYPES) {
      text.append("  ").append(type).append(' ').append(line(count(type)));
    }
    return text.toString();
  }
}
