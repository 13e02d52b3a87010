package io.github.quizette.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a page of links to the quizzes of a folder. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Writes index.html into a folder of quizzes: links by date and by topic, with counts. A quiz"
            + " is a JSON deck with its page beside it, also in folders below.")
final class IndexCommand implements Callable<Integer> {
  /** What an index is called that nobody named. */
  static final String TITLE = "Quizzes";

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = "decks",
      description = "Folder of decks (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("decks");

  @Option(
      names = "--title",
      paramLabel = "T",
      defaultValue = TITLE,
      description = "Title of the page (default: ${DEFAULT-VALUE}).")
  private String title = TITLE;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Folder with your own index.html or index.css.")
  private @Nullable Path templates;

  @Spec private CommandSpec spec = CommandSpec.create();

  IndexCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    if (templates != null && !Files.isDirectory(templates)) {
      throw new ParameterException(
          spec.commandLine(), "--templates: there is no folder " + templates + ".");
    }
    var index = new DeckIndex(terminal, folder);
    var failed = index.write(title, Optional.ofNullable(templates));
    terminal.out().println(index.file());
    return failed == 0 ? 0 : 1;
  }
}
