package io.github.quizette.generator;

import io.github.quizette.item.Flaw;
import io.github.quizette.item.Item;
import java.util.List;

/** Finds one item-writing flaw. Implementations are stateless and may be shared by threads. */
public interface ItemRule {
  /** Returns the rule's name, one word with hyphens. */
  String name();

  /** Returns where the rule comes from in the literature, or the project's own reason. */
  String source();

  /** Returns the flaws in {@code item}; empty when it is sound. */
  List<Flaw> check(Item item);
}
