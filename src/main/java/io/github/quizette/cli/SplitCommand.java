package io.github.quizette.cli;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.DeckParts;
import io.github.quizette.deck.Slugs;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Splits a deck. */
@Command(
    name = "split",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Splits a deck by first tag, by day or month, or by size; ids stay.")
final class SplitCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "DECK", description = "JSON deck or JSON Lines.")
  private Path deck = Path.of("");

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      required = true,
      description = "${COMPLETION-CANDIDATES}.")
  private DeckParts.By by = DeckParts.By.SIZE;

  @Option(
      names = "--size",
      paramLabel = "N",
      defaultValue = "50",
      description = "Items of a part, with --by size (default: ${DEFAULT-VALUE}).")
  private int size;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Folder for the parts (default: the current one).")
  private Path output = Path.of(".");

  @Mixin private OutputOptions outputs = new OutputOptions();

  SplitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    if (size < 1) {
      throw new ParameterException(spec.commandLine(), "--size must be at least 1.");
    }
    var parts = new LinkedHashMap<Path, Deck>();
    for (var part : DeckParts.split(DeckFiles.read(deck), by, size)) {
      var name = DeckFiles.stem(deck) + "-" + Slugs.of(part.name());
      while (parts.containsKey(output.resolve(name + ".json"))) {
        name += "-2"; // two tags may have the same letters
      }
      parts.put(output.resolve(name + ".json"), part.deck());
    }
    outputs.write(parts);
    parts.forEach(
        (file, part) -> terminal.out().println(file + ": " + part.notes().size() + " items"));
    return 0;
  }
}
