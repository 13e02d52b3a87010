package io.github.quizette.generator;

import io.github.quizette.generator.Statement.Falsehood;
import io.github.quizette.item.Evidence;
import io.github.quizette.item.Interaction.Choice;
import io.github.quizette.item.Item;
import io.github.quizette.item.Option;
import io.github.quizette.item.Statements;
import io.github.quizette.item.Stem;
import io.github.quizette.text.ContentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts statements together into items to be judged. */
final class StatementItems {
  private StatementItems() {}

  /** Makes an item with the options true and false. */
  static Item trueFalse(Shown shown) {
    var plausible = shown.falsehood().map(Falsehood::why).orElse("");
    return trueFalse(shown.item(), shown.text(), shown.correction(), plausible);
  }

  /** Tells whether no item-writing rule objects to a sentence as a statement on a fact. */
  static boolean sound(Item source, String text) {
    var item = trueFalse(source, text, "", "");
    return ItemRules.all().stream().allMatch(rule -> rule.check(item).isEmpty());
  }

  private static Item trueFalse(Item source, String text, String correction, String plausible) {
    var correct = correction.isEmpty();
    var yes = correct ? "The source sentence says so." : plausible;
    var no =
        correct
            ? "The source sentence says what the statement says."
            : Phrases.capitalised(correction) + ".";
    return new Item(
        ContentId.of("q", source.id(), Statements.TRUE_FALSE),
        Statements.TRUE_FALSE,
        new Stem.Question(Statements.stem(text)),
        new Choice(List.of(new Option("True", correct, yes), new Option("False", !correct, no))),
        source.context(),
        correct ? "True: the article says so." : "False: " + correction + ".",
        source.background(),
        source.asOf(),
        source.difficulty(),
        source.difficultyWhy(),
        source.tags(),
        source.evidence());
  }

  /**
   * Makes an item that asks which statements are true.
   *
   * @param topic what all statements are about; empty for none
   * @param context the line above the stem; empty for none
   * @param options combinations of numbers from 1 in the order to print, one of them the right one
   */
  static Item set(List<Shown> shown, String topic, String context, List<List<Integer>> options) {
    var question =
        "Which of the following statements"
            + (topic.isEmpty() ? "" : " about " + topic)
            + " are correct?";
    var items = shown.stream().map(Shown::item).toList();
    var hardest = items.stream().max(Comparator.comparing(Item::difficulty)).orElseThrow();
    var tags = new TreeSet<String>();
    items.forEach(item -> tags.addAll(item.tags()));
    return new Item(
        id(items),
        Statements.SET,
        new Stem.Question(Statements.stem(question, shown.stream().map(Shown::text).toList())),
        new Choice(options.stream().map(option -> option(option, shown)).toList()),
        context,
        rationale(shown),
        "",
        items.get(0).asOf(),
        hardest.difficulty(),
        hardest.difficultyWhy(),
        List.copyOf(tags),
        evidence(items));
  }

  /** The identity of the facts, whichever of them are shown false. */
  static String id(List<Item> items) {
    var ids = new ArrayList<String>();
    items.forEach(item -> ids.add(item.id()));
    ids.add(Statements.SET);
    return ContentId.of("q", ids.toArray(String[]::new));
  }

  private static List<Evidence> evidence(List<Item> items) {
    return items.stream().flatMap(item -> item.evidence().stream()).distinct().toList();
  }

  private static String rationale(List<Shown> shown) {
    var wrong =
        IntStream.range(0, shown.size())
            .filter(i -> !shown.get(i).correct())
            .mapToObj(i -> "statement " + (i + 1) + " is false: " + shown.get(i).correction())
            .collect(Collectors.joining("; "));
    return wrong.isEmpty() ? "All statements are true." : Phrases.capitalised(wrong) + ".";
  }

  private static Option option(List<Integer> numbers, List<Shown> shown) {
    var wrong = new ArrayList<String>();
    var counted = numbers.stream().filter(n -> !shown.get(n - 1).correct()).toList();
    var left =
        IntStream.rangeClosed(1, shown.size())
            .filter(n -> shown.get(n - 1).correct() && !numbers.contains(n))
            .boxed()
            .toList();
    if (!counted.isEmpty()) {
      wrong.add("counts " + named(counted) + " false");
    }
    if (!left.isEmpty()) {
      wrong.add("leaves out " + named(left) + " true");
    }
    var why =
        wrong.isEmpty()
            ? "The source sentences say so."
            : Phrases.capitalised(String.join(", and ", wrong)) + ".";
    return new Option(Combinations.text(numbers, shown.size()), wrong.isEmpty(), why);
  }

  private static String named(List<Integer> numbers) {
    return numbers.size() == 1
        ? "statement " + numbers.get(0) + ", which is"
        : "statements " + Combinations.joined(numbers) + ", which are";
  }
}
