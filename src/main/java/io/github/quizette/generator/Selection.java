package io.github.quizette.generator;

import io.github.quizette.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses a set of items: the best first, no key given away by another item, no fact twice, at most
 * two from a sentence, both kinds in fair shares. Stateless.
 */
final class Selection {
  private static final int PER_SENTENCE = 2;

  private static final double WORTHLESS = 0.2;

  /** What options are worth to a class, in terms of the likelihood to pass. */
  private static final double OPTIONS = 0.15;

  /** Returns at most {@code settings.items()} candidates in the order in which they are asked. */
  List<Candidate> choose(List<Candidate> candidates, QuizSettings settings) {
    var choosiness = settings.choosiness();
    var likely = candidates.stream().filter(choosiness::likely).toList();
    var told = likely.stream().filter(c -> !c.item().context().isEmpty()).toList();
    var all = greedy(likely);
    var behind = greedy(told); // what the opening tells is not asked
    var better = new ArrayList<>(total(behind) > total(all) ? behind : all);
    balance(better, likely);
    fill(better, candidates, settings);
    // fewer items are the first of many, so that a deck made again with fewer has no others
    var chosen = new ArrayList<>(better.subList(0, Math.min(settings.items(), better.size())));
    chosen.sort(
        Comparator.comparing((Candidate c) -> c.item().evidence().get(0).span())
            .thenComparing(Candidate::place));
    return chosen;
  }

  /** Adds the best of the less likely, as long as there are too few. */
  private static void fill(List<Candidate> chosen, List<Candidate> all, QuizSettings settings) {
    while (chosen.size() < Math.min(settings.choosiness().fewest(), settings.items())) {
      var best =
          all.stream()
              .filter(settings.choosiness()::possible)
              .filter(candidate -> !chosen.contains(candidate))
              .filter(candidate -> perSentence(chosen, candidate) < PER_SENTENCE)
              .filter(candidate -> chosen.stream().noneMatch(other -> clash(other, candidate)))
              .max(
                  Comparator.comparingDouble(Candidate::score)
                      .thenComparing(c -> c.item().id(), Comparator.reverseOrder()));
      if (best.isEmpty()) {
        return;
      }
      chosen.add(best.get());
    }
  }

  /** An item that barely passes is worth little: one wrong item costs more than some missing. */
  private static double value(Candidate candidate) {
    var worth = candidate.score() + (candidate.choice() ? OPTIONS : 0);
    return Math.max(0.01, worth - WORTHLESS);
  }

  /** Returns what a set of items is worth. */
  private static double total(List<Candidate> chosen) {
    return chosen.stream().mapToDouble(Selection::value).sum();
  }

  /** Begins with each candidate in turn, and returns the best of the sets that come about. */
  private static List<Candidate> greedy(List<Candidate> candidates) {
    var sorted = new ArrayList<>(candidates);
    sorted.sort(
        Comparator.comparingDouble(Candidate::score).reversed().thenComparing(c -> c.item().id()));
    var clashes = clashes(sorted);
    var best = List.<Candidate>of();
    for (var first : sorted) {
      var chosen = greedy(first, sorted, clashes);
      if (total(chosen) > total(best)) {
        best = chosen;
      }
    }
    var ordered = new ArrayList<>(best);
    ordered.sort(Comparator.comparingInt(sorted::indexOf));
    return ordered;
  }

  private static List<Candidate> greedy(
      Candidate first, List<Candidate> sorted, Map<Candidate, Set<Candidate>> clashes) {
    var open = new ArrayList<>(sorted);
    open.remove(first);
    open.removeAll(clashes.getOrDefault(first, Set.of()));
    var chosen = new ArrayList<>(List.of(first));
    while (!open.isEmpty()) {
      open.removeIf(candidate -> perSentence(chosen, candidate) >= PER_SENTENCE);
      var best = open.stream().max(Comparator.comparingDouble(c -> worth(c, open, clashes)));
      if (best.isPresent()) {
        chosen.add(best.get());
        open.remove(best.get());
        open.removeAll(clashes.getOrDefault(best.get(), Set.of()));
      }
    }
    return chosen;
  }

  /** Gives each kind a third of the items, as far as chosen facts can be asked in either. */
  private static void balance(List<Candidate> chosen, List<Candidate> likely) {
    for (var choice : List.of(false, true)) {
      var wanted = chosen.size() < 3 ? 0 : (chosen.size() + 2) / 3;
      while (chosen.stream().filter(c -> c.choice() == choice).count() < wanted) {
        var twin =
            likely.stream()
                .filter(c -> c.choice() == choice && !chosen.contains(c))
                .filter(c -> replaceable(c, chosen))
                .max(Comparator.comparingDouble(Candidate::score));
        if (twin.isEmpty()) {
          break;
        }
        chosen.replaceAll(other -> other.fact().equals(twin.get().fact()) ? twin.get() : other);
      }
    }
  }

  /** Tells whether a candidate can take the place of the chosen one on the same fact. */
  private static boolean replaceable(Candidate candidate, List<Candidate> chosen) {
    var same = chosen.stream().filter(c -> c.fact().equals(candidate.fact())).toList();
    return same.size() == 1
        && same.get(0).choice() != candidate.choice()
        && chosen.stream().filter(c -> !c.equals(same.get(0))).noneMatch(c -> clash(c, candidate));
  }

  /** Returns for each candidate those that it excludes. */
  private static Map<Candidate, Set<Candidate>> clashes(List<Candidate> all) {
    var clashes = new IdentityHashMap<Candidate, Set<Candidate>>();
    for (var one : all) {
      for (var other : all) {
        if (!one.equals(other) && clash(one, other)) {
          clashes.computeIfAbsent(one, any -> new HashSet<>()).add(other);
        }
      }
    }
    return clashes;
  }

  /**
   * Weighs a candidate against what it excludes, so that one item does not cost five: the greedy
   * rule of Sakai, Togasaki and Yamazaki (2003) for independent sets of much weight.
   */
  private static double worth(
      Candidate candidate, List<Candidate> open, Map<Candidate, Set<Candidate>> clashes) {
    var excluded = clashes.getOrDefault(candidate, Set.of());
    var lost = open.stream().filter(excluded::contains).mapToDouble(Selection::value).sum();
    return value(candidate) * value(candidate) / (value(candidate) + lost);
  }

  private static long perSentence(List<Candidate> chosen, Candidate candidate) {
    var span = sentence(candidate);
    return chosen.stream()
        .filter(other -> other.headline() == candidate.headline() && sentence(other).equals(span))
        .count();
  }

  private static Span sentence(Candidate candidate) {
    return candidate.item().evidence().get(0).span();
  }

  /** Tells whether two items ask one fact or one gives the other's key away. */
  static boolean clash(Candidate one, Candidate other) {
    return one.place().overlaps(other.place())
        || one.item().key().equalsIgnoreCase(other.item().key())
        || ItemRules.shares(shown(one), other.item().key())
        || ItemRules.shares(shown(other), one.item().key());
  }

  private static String shown(Candidate candidate) {
    return candidate.item().context() + " " + candidate.item().stem().text();
  }
}
