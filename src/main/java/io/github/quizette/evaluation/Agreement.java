package io.github.quizette.evaluation;

import java.util.HashMap;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * How far two judges say the same of the items that both rated.
 *
 * @param same how often they do
 * @param first how often the first says yes
 * @param second how often the second does
 */
public record Agreement(Proportion same, Proportion first, Proportion second) {
  /** Compares two judges in what {@code asked} reads from a judgement. */
  static Agreement of(Judge one, Judge other, Predicate<Judgement> asked) {
    var theirs = new HashMap<SheetItem, Boolean>();
    other.judgements().forEach(said -> theirs.put(said.item(), asked.test(said)));
    var both = one.judgements().stream().filter(said -> theirs.containsKey(said.item())).toList();
    var yes = both.stream().filter(asked).count();
    var yesToo = both.stream().filter(said -> theirs.getOrDefault(said.item(), false)).count();
    var same =
        both.stream()
            .filter(said -> asked.test(said) == theirs.getOrDefault(said.item(), false))
            .count();
    return new Agreement(
        new Proportion(same, both.size()),
        new Proportion(yes, both.size()),
        new Proportion(yesToo, both.size()));
  }

  /**
   * Returns the agreement beyond chance (Cohen 1960), 1 at the most; empty where no item was rated
   * by both, or both always say the same one thing.
   */
  public OptionalDouble kappa() {
    var chance = first.share() * second.share() + (1 - first.share()) * (1 - second.share());
    return same.whole() == 0 || chance == 1
        ? OptionalDouble.empty()
        : OptionalDouble.of((same.share() - chance) / (1 - chance));
  }
}
