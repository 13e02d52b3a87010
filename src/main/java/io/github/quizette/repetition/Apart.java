package io.github.quizette.repetition;

import io.github.quizette.repetition.AskedIndex.Clash;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Chooses of items of which some tell the answers of others those that are worth most together, so
 * that one item does not cost five: the greedy rule of Sakai, Togasaki and Yamazaki (2003). Items
 * that are in nobody's way stay. Used once, by one thread.
 */
final class Apart {
  private static final double WORTH_LEAST = 0.01;

  private final List<Asked> all;
  private final List<Double> scores;
  private final List<Map<Integer, Why>> clashes = new ArrayList<>();
  private final TreeSet<Integer> open = new TreeSet<>();
  private final double[] lost;
  private final Map<Integer, Clash> leftOut = new TreeMap<>();

  /**
   * Chooses; of two that are worth the same the first stays.
   *
   * @param scores what each is worth alone
   */
  Apart(List<Asked> all, List<Double> scores) {
    this.all = List.copyOf(all);
    this.scores = List.copyOf(scores);
    this.lost = new double[all.size()];
    var index = new AskedIndex();
    for (var at = 0; at < this.all.size(); at++) {
      clashes.add(new TreeMap<>());
      index.add(this.all.get(at));
    }
    var places = new IdentityHashMap<Asked, Integer>();
    IntStream.range(0, this.all.size()).forEach(at -> places.put(this.all.get(at), at));
    for (var at = 0; at < this.all.size(); at++) {
      for (var clash : index.answers(this.all.get(at))) {
        clashes.get(at).putIfAbsent(places.getOrDefault(clash.other(), at), clash.why());
        open.add(at);
      }
    }
    for (var at : open) {
      lost[at] = clashes.get(at).keySet().stream().mapToDouble(this::value).sum();
    }
    while (!open.isEmpty()) {
      keep(best());
    }
  }

  /** Returns what does not stay, by place in the list, each with one that stays. */
  Map<Integer, Clash> leftOut() {
    return leftOut;
  }

  private int best() {
    var best = open.first();
    for (var at : open) {
      if (worth(at) > worth(best)) {
        best = at;
      }
    }
    return best;
  }

  private void keep(int kept) {
    close(kept);
    for (var other : clashes.get(kept).keySet()) {
      if (open.contains(other)) {
        close(other);
        var why = clashes.get(other).getOrDefault(kept, Why.TOLD);
        leftOut.put(other, new Clash(why, all.get(kept)));
      }
    }
  }

  private void close(int at) {
    open.remove(at);
    clashes.get(at).keySet().forEach(other -> lost[other] -= value(at));
  }

  private double value(int at) {
    return Math.max(WORTH_LEAST, scores.get(at));
  }

  private double worth(int at) {
    return value(at) / (value(at) + Math.max(0, lost[at]));
  }
}
