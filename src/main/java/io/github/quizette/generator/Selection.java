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

  /** Returns at most {@code settings.items()} candidates in the order in which they are asked. */
  List<Candidate> choose(List<Candidate> candidates, QuizSettings settings) {
    var open = new ArrayList<>(candidates);
    open.sort(
        Comparator.comparingDouble(Candidate::score).reversed().thenComparing(c -> c.item().id()));
    var clashes = clashes(open);
    var chosen = new ArrayList<Candidate>();
    var mixed = settings.kinds().size() > 1;
    var share = mixed ? (settings.items() * 3 + 4) / 5 : settings.items();
    while (chosen.size() < settings.items() && !open.isEmpty()) {
      open.removeIf(
          candidate ->
              chosen.stream().filter(c -> c.choice() == candidate.choice()).count() >= share
                  || perSentence(chosen, candidate) >= PER_SENTENCE);
      var best = open.stream().max(Comparator.comparingDouble(c -> worth(c, open, clashes)));
      if (best.isPresent()) {
        chosen.add(best.get());
        open.remove(best.get());
        open.removeAll(clashes.getOrDefault(best.get(), Set.of()));
      }
    }
    chosen.sort(
        Comparator.comparing((Candidate c) -> c.item().evidence().get(0).span())
            .thenComparing((Candidate c) -> c.fact().answer().span()));
    return chosen;
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
    var lost = open.stream().filter(excluded::contains).mapToDouble(Candidate::score).sum();
    return candidate.score() * candidate.score() / (candidate.score() + lost);
  }

  private static long perSentence(List<Candidate> chosen, Candidate candidate) {
    var span = sentence(candidate);
    return chosen.stream().filter(other -> sentence(other).equals(span)).count();
  }

  private static Span sentence(Candidate candidate) {
    return candidate.item().evidence().get(0).span();
  }

  /** Tells whether two items ask one fact or one gives the other's key away. */
  static boolean clash(Candidate one, Candidate other) {
    return one.fact().answer().span().overlaps(other.fact().answer().span())
        || one.item().key().equalsIgnoreCase(other.item().key())
        || ItemRules.shares(shown(one), other.item().key())
        || ItemRules.shares(shown(other), one.item().key());
  }

  private static String shown(Candidate candidate) {
    return candidate.item().context() + " " + candidate.item().stem().text();
  }
}
