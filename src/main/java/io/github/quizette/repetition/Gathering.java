package io.github.quizette.repetition;

import io.github.quizette.item.Item;
import io.github.quizette.item.Quiz;
import io.github.quizette.knowledge.Knowledge;
import io.github.quizette.repetition.AskedIndex.Clash;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts quizzes on several articles into one: of items of different articles that ask the same fact
 * the one that a judge rather passes stays, and an item whose key another one tells, or that tells
 * it, does not stand beside it. What the deck holds already stays. Immutable, may be shared by
 * threads.
 */
public final class Gathering {
  private static final Comparator<LeftOut> BEST_FIRST =
      Comparator.comparingDouble(LeftOut::score).reversed().thenComparing(one -> one.item().id());

  private final AskedReader reader;

  private Gathering(AskedReader reader) {
    this.reader = reader;
  }

  /** Makes a gathering that knows the names of countries and people by {@code knowledge}. */
  public static Gathering of(Knowledge knowledge) {
    return new Gathering(new AskedReader(knowledge));
  }

  /**
   * An item that was left out.
   *
   * @param item the item
   * @param score how likely a judge passes it
   * @param why what speaks against it
   * @param other the item that stays
   */
  public record LeftOut(Item item, double score, Why why, Item other) {}

  /**
   * What was put together.
   *
   * @param quizzes as given, without the items that were left out; some may have none any more
   * @param leftOut the best first
   */
  public record Gathered(List<Quiz> quizzes, List<LeftOut> leftOut) {
    public Gathered {
      quizzes = List.copyOf(quizzes);
      leftOut = List.copyOf(leftOut);
    }
  }

  /**
   * An item as long as it is not known whether it stays.
   *
   * @param asked the item
   * @param score how likely a judge passes it
   */
  private record Entry(Asked asked, double score) {
    LeftOut leftOut(Clash clash) {
      return new LeftOut(asked.item(), score, clash.why(), clash.other().item());
    }
  }

  /**
   * Chooses the items that go together. Of two that ask the same the one with the higher score
   * stays, with the same score the one that comes first; of those that tell each other's answers
   * the set that is worth most.
   *
   * @param quizzes the earlier articles first
   * @param standing items that stay, those of the deck to which the quizzes are added; an item with
   *     the id of one of them stays too
   */
  public Gathered choose(List<Quiz> quizzes, Collection<Item> standing) {
    var there = new AskedIndex();
    standing.stream().map(reader::read).forEach(there::add);
    var leftOut = new LinkedHashMap<Entry, LeftOut>();
    var once = once(entries(quizzes, standing), there, leftOut);
    var answers =
        new Apart(
            once.stream().map(Entry::asked).toList(), once.stream().map(Entry::score).toList());
    answers
        .leftOut()
        .forEach((at, clash) -> leftOut.put(once.get(at), once.get(at).leftOut(clash)));
    once.stream().filter(one -> !leftOut.containsKey(one)).map(Entry::asked).forEach(there::add);
    takeBack(there, leftOut);
    var out = leftOut.values().stream().map(one -> one.item().id()).collect(Collectors.toSet());
    return new Gathered(
        quizzes.stream().map(quiz -> without(quiz, out)).toList(),
        leftOut.values().stream().sorted(BEST_FIRST).toList());
  }

  /** Returns the new items, the best first. */
  private List<Entry> entries(List<Quiz> quizzes, Collection<Item> standing) {
    var ids = standing.stream().map(Item::id).collect(Collectors.toCollection(HashSet::new));
    var entries = new ArrayList<Entry>();
    for (var quiz : quizzes) {
      for (var item : quiz.items()) {
        if (ids.add(item.id())) {
          entries.add(new Entry(reader.read(item), quiz.scores().getOrDefault(item.id(), 0.0)));
        }
      }
    }
    entries.sort(Comparator.comparingDouble(Entry::score).reversed()); // stable
    return entries;
  }

  /** Returns each fact once, as far as it goes with what is there. */
  private static List<Entry> once(
      List<Entry> entries, AskedIndex there, Map<Entry, LeftOut> leftOut) {
    var once = new ArrayList<Entry>();
    var fresh = new AskedIndex();
    for (var entry : entries) {
      var clash =
          there
              .clash(entry.asked())
              .or(() -> fresh.same(entry.asked()).map(other -> new Clash(Why.ASKED, other)));
      if (clash.isPresent()) {
        leftOut.put(entry, entry.leftOut(clash.get()));
      } else {
        once.add(entry);
        fresh.add(entry.asked());
      }
    }
    return once;
  }

  /** Takes back what was left out for an item that does not stay either, the best first. */
  private static void takeBack(AskedIndex there, Map<Entry, LeftOut> leftOut) {
    var best =
        leftOut.keySet().stream()
            .sorted(Comparator.comparingDouble(Entry::score).reversed())
            .toList();
    for (var entry : best) {
      var clash = there.clash(entry.asked());
      if (clash.isEmpty()) {
        leftOut.remove(entry);
        there.add(entry.asked());
      } else {
        leftOut.put(entry, entry.leftOut(clash.get()));
      }
    }
  }

  private static Quiz without(Quiz quiz, Set<String> ids) {
    return quiz.items().stream().anyMatch(item -> ids.contains(item.id()))
        ? quiz.withItems(quiz.items().stream().filter(item -> !ids.contains(item.id())).toList())
        : quiz;
  }
}
