package io.github.quizette.generator;

import io.github.quizette.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses a set of items: the best first, no key given away by another item, no fact twice, at most
 * two from a sentence, both kinds in fair shares. Stateless.
 */
final class Selection {
  private static final int PER_SENTENCE = 2;

  /** Returns at most {@code settings.items()} candidates in the order in which they are asked. */
  List<Candidate> choose(List<Candidate> candidates, QuizSettings settings) {
    var sorted = new ArrayList<>(candidates);
    sorted.sort(
        Comparator.comparingDouble(Candidate::score).reversed().thenComparing(c -> c.item().id()));
    var chosen = new ArrayList<Candidate>();
    var mixed = settings.kinds().size() > 1;
    var share = mixed ? (settings.items() * 3 + 4) / 5 : settings.items();
    for (var candidate : sorted) {
      if (chosen.size() < settings.items()
          && chosen.stream().filter(other -> other.choice() == candidate.choice()).count() < share
          && chosen.stream().noneMatch(other -> clash(other, candidate))
          && perSentence(chosen, candidate) < PER_SENTENCE) {
        chosen.add(candidate);
      }
    }
    chosen.sort(
        Comparator.comparing((Candidate c) -> c.item().evidence().get(0).span())
            .thenComparing((Candidate c) -> c.fact().answer().span()));
    return chosen;
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
