package io.github.quizette.cli;

import io.github.quizette.deck.DeckCheck;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the schema of decks. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Prints the JSON Schema of decks.")
final class SchemaCommand implements Callable<Integer> {
  private final Terminal terminal;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.out().print(DeckCheck.schemaText());
    return 0;
  }
}
