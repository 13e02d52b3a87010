package io.github.quizette.generator;

import io.github.quizette.item.Item;
import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.ContentId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Makes statement sets for one quiz, so that the key's place differs. Used by one thread. */
final class SetBuilder {
  /** Statements in a set. */
  static final int SIZE = 3;

  private static final int MOST_OPTIONS = 5;
  private static final Comparator<Statement> IN_ORDER =
      Comparator.comparing(statement -> statement.source().item().evidence().get(0).span());

  private final AnnotatedArticle article;
  private final int options;
  private final int[] places = new int[MOST_OPTIONS];
  private final List<Item> items = new ArrayList<>();
  private final List<Candidate> used = new ArrayList<>();

  SetBuilder(AnnotatedArticle article, int options) {
    this.article = article;
    this.options = options;
  }

  /** Returns the sets so far. */
  List<Item> items() {
    return List.copyOf(items);
  }

  /** Returns what the sets are made of. */
  List<Candidate> used() {
    return List.copyOf(used);
  }

  /**
   * Makes a set of facts that go together, and takes them from {@code open}.
   *
   * @param asked how many of {@code open} would be asked; the last of them are tried first
   */
  void take(List<Candidate> open, int asked, Map<Candidate, Statement> statements) {
    var order = new ArrayList<>(open.subList(0, asked));
    Collections.reverse(order);
    order.addAll(open.subList(asked, open.size()));
    var taken = new ArrayList<Candidate>();
    var set = new ArrayList<Statement>();
    for (var candidate : order) {
      var statement = statements.get(candidate);
      if (statement != null && set.size() < SIZE && fits(statement, set)) {
        set.add(statement);
        taken.add(candidate);
      }
    }
    if (set.size() == SIZE) {
      open.removeAll(taken);
      used.addAll(taken);
      set.sort(IN_ORDER);
      items.add(made(set));
    }
  }

  /** Tells whether a statement goes with the others, one of which at least can be made false. */
  private static boolean fits(Statement statement, List<Statement> set) {
    var last = set.size() == SIZE - 1;
    var open = Stream.concat(set.stream(), Stream.of(statement));
    return set.stream().allMatch(other -> together(statement, other))
        && (!last || open.anyMatch(one -> !one.falsehoods().isEmpty()));
  }

  /** Tells whether two statements may share a line of context, and are of two sentences. */
  private static boolean together(Statement one, Statement other) {
    var context = context(one);
    var second = context(other);
    return (context.isEmpty() || second.isEmpty() || context.equals(second))
        && !ItemRules.shares(context, other.key())
        && !ItemRules.shares(second, one.key())
        && IN_ORDER.compare(one, other) != 0;
  }

  private static String context(Statement statement) {
    return statement.source().item().context();
  }

  private Item made(List<Statement> set) {
    var id = StatementItems.id(set.stream().map(s -> s.source().item()).toList());
    var random = new Random(ContentId.seed(id));
    var truths = Combinations.all(SIZE).stream().filter(right -> possible(set, right)).toList();
    var right = truths.get(random.nextInt(truths.size()));
    var shown = new ArrayList<Shown>();
    for (var number = 1; number <= SIZE; number++) {
      shown.add(set.get(number - 1).shown(right.contains(number)));
    }
    var printed = Combinations.options(right, SIZE, options, places, random);
    places[printed.indexOf(right)]++;
    var context = set.stream().map(SetBuilder::context).filter(c -> !c.isEmpty()).findFirst();
    return StatementItems.set(shown, topic(shown), context.orElse(""), printed);
  }

  /** Tells whether every statement that is not right can be made false. */
  private static boolean possible(List<Statement> set, List<Integer> right) {
    for (var number = 1; number <= SIZE; number++) {
      if (!right.contains(number) && set.get(number - 1).falsehoods().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the name that stands in every statement and is no key; empty for none. */
  private String topic(List<Shown> shown) {
    return article.entities().stream()
        .map(entity -> entity.name())
        .filter(name -> shown.stream().allMatch(one -> named(one, name)))
        .findFirst()
        .map(name -> shown.get(0).text().contains("the " + name) ? "the " + name : name)
        .orElse("");
  }

  private static boolean named(Shown shown, String name) {
    var text = " " + shown.text().replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    var plain = " " + name.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    var wrong = shown.falsehood().map(Statement.Falsehood::wrong).orElse("");
    return text.contains(plain)
        && !ItemRules.shares(name, shown.statement().key())
        && !ItemRules.shares(wrong, name);
  }
}
