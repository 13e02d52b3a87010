package io.github.quizette.cli;

import io.github.quizette.deck.AtomicFile;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.exporter.Exporters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes decks in other formats. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes decks in other formats; tells of each item that a format cannot hold.")
final class ExportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "DECK", description = "JSON decks or JSON Lines.")
  private List<Path> decks = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Folder for the files (default: the current one).")
  private Path output = Path.of(".");

  @Option(
      names = "--format",
      paramLabel = "NAME",
      split = ",",
      required = true,
      description = "What to write; see 'quizette formats'.")
  private List<String> formats = List.of();

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Folder with your own templates for the HTML page.")
  private @Nullable Path templates;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var unknown = formats.stream().filter(name -> Exporters.named(name).isEmpty()).findFirst();
    if (unknown.isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no format '" + unknown.get() + "'; see 'quizette formats'.");
    }
    var failed = 0;
    for (var deck : decks) {
      try {
        export(deck);
      } catch (InputException | IOException e) {
        failed++;
        terminal.err().println(Failures.message(deck.toString(), e));
      }
    }
    return failed == 0 ? 0 : 1;
  }

  private void export(Path file) throws IOException, InputException {
    var deck = DeckFiles.read(file);
    for (var writer : MakePlan.writers(formats, Optional.ofNullable(templates))) {
      var target = output.resolve(DeckFiles.stem(file) + "." + writer.extension());
      AtomicFile.write(target, out -> writer.export(deck, out));
      Exporters.losses(writer, target.toString(), deck)
          .forEach(loss -> terminal.err().println(loss));
      terminal.out().println(target);
    }
  }
}
