package io.github.quizette.repetition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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
   * @param why what of the one that was looked up speaks against it
   * @param other the one in the index
   */
  record Clash(Why why, Asked other) {}

  void add(Asked asked) {
    asked.keys().forEach(key -> put(byKey, key, asked));
    asked.answers().forEach(answer -> put(byAnswer, answer.first(), asked));
    asked.shown().all().forEach(term -> put(byTerm, term, asked));
  }

  private static void put(Map<String, List<Asked>> index, String key, Asked asked) {
    index.computeIfAbsent(key, any -> new ArrayList<>(1)).add(asked);
  }

  /** Returns the first item of another article that asks the same fact. */
  Optional<Asked> same(Asked asked) {
    return asked.keys().stream()
        .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
        .filter(other -> !other.article().equals(asked.article()))
        .filter(other -> Likeness.same(asked, other))
        .findFirst();
  }

  /**
   * Returns the items of other articles that tell its answer or whose answer it tells; one of them
   * may stand there twice.
   */
  List<Clash> answers(Asked asked) {
    var clashes = new ArrayList<Clash>();
    each(
        byTerm,
        rarest(asked),
        asked,
        teller -> {
          if (Likeness.tells(teller, asked)) {
            clashes.add(new Clash(Why.TOLD, teller));
          }
        });
    each(
        byAnswer,
        asked.shown().all(),
        asked,
        told -> {
          if (Likeness.tells(asked, told)) {
            clashes.add(new Clash(Why.TELLS, told));
          }
        });
    return clashes;
  }

  /** Returns the first item that {@link #same} or {@link #answers} finds. */
  Optional<Clash> clash(Asked asked) {
    return same(asked)
        .map(other -> new Clash(Why.ASKED, other))
        .or(() -> answers(asked).stream().findFirst());
  }

  /** Returns of each answer the term that the fewest items tell. */
  private Collection<String> rarest(Asked asked) {
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

  private static void each(
      Map<String, List<Asked>> index,
      Collection<String> terms,
      Asked asked,
      Consumer<Asked> taker) {
    for (var term : terms) {
      for (var other : index.getOrDefault(term, List.of())) {
        if (!other.article().equals(asked.article())) {
          taker.accept(other);
        }
      }
    }
  }
}
