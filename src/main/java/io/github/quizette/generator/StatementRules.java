package io.github.quizette.generator;

import io.github.quizette.item.Item;
import io.github.quizette.item.Statements;
import io.github.quizette.item.Stem;
import java.util.List;
import java.util.Set;

/** How item-writing rules look at statements to be judged: at each of them as a sentence. */
final class StatementRules {
  /** What these rules find out of a key holds where the key is something that the article tells. */
  private static final Set<String> OF_TELLING_KEYS =
      Set.of("key-in-stem", "key-in-context", "option-in-stem");

  private StatementRules() {}

  /**
   * Returns what a rule is to look at: the item itself; of one that judges statements, the item
   * with each of them as its stem, or nothing where the rule is about another sort of key.
   */
  static List<Item> subjects(String rule, Item item) {
    if (!Statements.judged(item.form())) {
      return List.of(item);
    }
    return OF_TELLING_KEYS.contains(rule)
        ? List.of()
        : Statements.of(item.form(), item.stem().text()).stream()
            .map(statement -> item.withStem(new Stem.Question(statement)))
            .toList();
  }
}
