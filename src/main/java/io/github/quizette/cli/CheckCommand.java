package io.github.quizette.cli;

import io.github.quizette.deck.DeckCheck;
import io.github.quizette.diagnostic.Diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Validates decks against the schema and the item rules. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Validates decks against the schema and the item rules; lists every fault, and the figures"
            + " by which keys could be guessed.")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "DECK", description = "JSON decks or JSON Lines.")
  private List<Path> decks = List.of();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var sound = true;
    for (var deck : decks) {
      sound &= check(deck);
    }
    return sound ? 0 : 1;
  }

  private boolean check(Path file) {
    try {
      var errors = new AtomicLong();
      var figures =
          new DeckCheck()
              .check(
                  file,
                  found -> {
                    terminal.out().println(found);
                    if (found.severity() == Severity.ERROR) {
                      errors.incrementAndGet();
                    }
                  });
      terminal.out().println(file + ": " + figures.text());
      if (errors.get() == 0) {
        terminal.out().println(file + ": sound");
      }
      return errors.get() == 0;
    } catch (IOException e) {
      terminal.err().println(Failures.message(file.toString(), e));
      return false;
    }
  }
}
