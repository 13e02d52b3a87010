package io.github.quizette.repetition;

import io.github.quizette.item.Item;
import io.github.quizette.item.Quiz;
import io.github.quizette.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts quizzes on several articles into one: of items of different articles that ask the same fact
 * the one that a judge rather passes stays, and an item whose key another one tells, or that tells
 * it, does not stand beside it. What the deck holds already stays. Immutable, may be shared by
 * threads.
 */
public final class Gathering {
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
   * @param leftOut in the order in which they were tried, the best first
   */
  public record Gathered(List<Quiz> quizzes, List<LeftOut> leftOut) {
    public Gathered {
      quizzes = List.copyOf(quizzes);
      leftOut = List.copyOf(leftOut);
    }
  }

  private record Entry(Item item, double score) {}

  /**
   * Chooses the items that go together; of two with the same score the one that comes first.
   *
   * @param quizzes the earlier articles first
   * @param standing items that stay, those of the deck to which the quizzes are added; an item with
   *     the id of one of them stays too
   */
  public Gathered choose(List<Quiz> quizzes, Collection<Item> standing) {
    var index = new AskedIndex();
    standing.stream().map(reader::read).forEach(index::add);
    var ids = standing.stream().map(Item::id).collect(Collectors.toCollection(HashSet::new));
    var entries = new ArrayList<Entry>();
    for (var quiz : quizzes) {
      for (var item : quiz.items()) {
        if (ids.add(item.id())) {
          entries.add(new Entry(item, quiz.scores().getOrDefault(item.id(), 0.0)));
        }
      }
    }
    entries.sort(Comparator.comparingDouble(Entry::score).reversed()); // stable
    var leftOut = new ArrayList<LeftOut>();
    for (var entry : entries) {
      var asked = reader.read(entry.item());
      index
          .clash(asked)
          .ifPresentOrElse(
              clash ->
                  leftOut.add(
                      new LeftOut(entry.item(), entry.score(), clash.why(), clash.other().item())),
              () -> index.add(asked));
    }
    var out = leftOut.stream().map(one -> one.item().id()).collect(Collectors.toSet());
    return new Gathered(quizzes.stream().map(quiz -> without(quiz, out)).toList(), leftOut);
  }

  private static Quiz without(Quiz quiz, Set<String> ids) {
    return quiz.items().stream().anyMatch(item -> ids.contains(item.id()))
        ? quiz.withItems(quiz.items().stream().filter(item -> !ids.contains(item.id())).toList())
        : quiz;
  }
}
