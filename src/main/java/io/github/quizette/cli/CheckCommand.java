package io.github.quizette.cli;

import io.github.quizette.deck.DeckCheck;
import io.github.quizette.diagnostic.Diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Validates decks against the schema and the item rules. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Validates decks against the schema and the item rules; lists every fault.")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "DECK", description = "JSON decks.")
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
      var found = new DeckCheck().check(file);
      found.forEach(diagnostic -> terminal.out().println(diagnostic));
      var sound = found.stream().noneMatch(d -> d.severity() == Severity.ERROR);
      if (sound) {
        terminal.out().println(file + ": sound");
      }
      return sound;
    } catch (IOException e) {
      terminal.err().println(Failures.message(file.toString(), e));
      return false;
    }
  }
}
