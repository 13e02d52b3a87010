package io.github.quizette.repetition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Items of one deck, found by their keys and by what they tell. Some two kilobytes an item; looking
 * one up takes time in proportion to those that share a key or tell it. One thread's.
 */
final class AskedIndex {
  private final Map<String, List<Asked>> byKey = new HashMap<>();
  private final Map<String, List<Asked>> byAnswer = new HashMap<>();
  private final Map<String, List<Asked>> byTerm = new HashMap<>();

  /**
   * Two items of different articles that do not go together.
   *
   * @param why what of the new one speaks against it
   * @param other the one in the index
   */
  record Clash(Why why, Asked other) {}

  void add(Asked asked) {
    asked.keys().forEach(key -> put(byKey, key, asked));
    asked.answers().forEach(answer -> put(byAnswer, answer.iterator().next(), asked));
    asked.shown().all().forEach(term -> put(byTerm, term, asked));
  }

  private static void put(Map<String, List<Asked>> index, String key, Asked asked) {
    index.computeIfAbsent(key, any -> new ArrayList<>(1)).add(asked);
  }

  /** Returns the first item of another article that does not go with {@code asked}. */
  Optional<Clash> clash(Asked asked) {
    return find(byKey, asked.keys(), asked, Likeness::same)
        .map(other -> new Clash(Why.ASKED, other))
        .or(
            () ->
                find(byTerm, rarest(asked), asked, (one, teller) -> Likeness.tells(teller, one))
                    .map(teller -> new Clash(Why.TOLD, teller)))
        .or(
            () ->
                find(byAnswer, asked.shown().all(), asked, Likeness::tells)
                    .map(told -> new Clash(Why.TELLS, told)));
  }

  /** Returns of each answer the term that the fewest items tell. */
  private Set<String> rarest(Asked asked) {
    var rarest = new LinkedHashSet<String>();
    for (var answer : asked.answers()) {
      answer.stream()
          .min(
              (one, other) ->
                  Integer.compare(
                      byTerm.getOrDefault(one, List.of()).size(),
                      byTerm.getOrDefault(other, List.of()).size()))
          .ifPresent(rarest::add);
    }
    return rarest;
  }

  private static Optional<Asked> find(
      Map<String, List<Asked>> index,
      Iterable<String> keys,
      Asked asked,
      BiPredicate<Asked, Asked> clash) {
    for (var key : keys) {
      for (var other : index.getOrDefault(key, List.of())) {
        if (!other.article().equals(asked.article()) && clash.test(asked, other)) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }
}
