package io.github.quizette.cli;

import io.github.quizette.deck.Deck;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command above all others. */
@Command(
    name = "quizette",
    mixinStandardHelpOptions = true,
    versionProvider = QuizetteCommand.Version.class,
    description = "Reads news articles and writes multiple-choice and cloze items worth asking.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:done", "1:some input failed, the others are done", "2:usage"})
final class QuizetteCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Tells the version from the one place that knows it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Deck.GENERATOR};
    }
  }

  /** Returns the whole command line, wired to {@code terminal}. */
  static CommandLine commandLine(Terminal terminal) {
    var line =
        new CommandLine(new QuizetteCommand())
            .addSubcommand(new MakeCommand(terminal))
            .addSubcommand(new ReadCommand(terminal))
            .addSubcommand(new CheckCommand(terminal))
            .addSubcommand(new ExportCommand(terminal))
            .addSubcommand(new MergeCommand(terminal))
            .addSubcommand(new CompileCommand(terminal))
            .addSubcommand(new SplitCommand(terminal))
            .addSubcommand(new DiffCommand(terminal))
            .addSubcommand(new StatsCommand(terminal))
            .addSubcommand(new FilterCommand(terminal))
            .addSubcommand(new ImportCommand(terminal))
            .addSubcommand(new SchemaCommand(terminal))
            .addSubcommand(new FormatsCommand(terminal))
            .addSubcommand(new EvaluateCommand(terminal))
            .addSubcommand(new TrainCommand())
            .addSubcommand("completion", new GenerateCompletion());
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setExecutionExceptionHandler(new Failures(terminal));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command, such as 'make FILE'.");
  }
}
