package io.github.quizette.generator;

import io.github.quizette.generator.Statement.Falsehood;
import io.github.quizette.item.Item;
import java.util.Optional;

/**
 * A statement as an item shows it.
 *
 * @param statement what it is made of
 * @param falsehood what is shown instead; empty where the statement stays true
 */
record Shown(Statement statement, Optional<Falsehood> falsehood) {
  boolean correct() {
    return falsehood.isEmpty();
  }

  String text() {
    return falsehood.map(Falsehood::text).orElse(statement.text());
  }

  /** Returns what it should say, without a full stop; empty for a true statement. */
  String correction() {
    return falsehood
        .map(f -> "it should say “" + statement.key() + "”, not “" + f.wrong() + "”")
        .orElse("");
  }

  /** Returns the item that asks the fact by its key. */
  Item item() {
    return statement.source().item();
  }
}
