package io.github.quizette.cli;

import io.github.quizette.deck.Deck;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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

  /** Returns the roster of commands, in the order in which help lists them. */
  private static Map<String, Supplier<Object>> commands(Terminal terminal) {
    var commands = new LinkedHashMap<String, Supplier<Object>>();
    commands.put("make", () -> new MakeCommand(terminal));
    commands.put("read", () -> new ReadCommand(terminal));
    commands.put("check", () -> new CheckCommand(terminal));
    commands.put("export", () -> new ExportCommand(terminal));
    commands.put("index", () -> new IndexCommand(terminal));
    commands.put("merge", () -> new MergeCommand(terminal));
    commands.put("compile", () -> new CompileCommand(terminal));
    commands.put("split", () -> new SplitCommand(terminal));
    commands.put("diff", () -> new DiffCommand(terminal));
    commands.put("stats", () -> new StatsCommand(terminal));
    commands.put("filter", () -> new FilterCommand(terminal));
    commands.put("import", () -> new ImportCommand(terminal));
    commands.put("schema", () -> new SchemaCommand(terminal));
    commands.put("formats", () -> new FormatsCommand(terminal));
    commands.put("evaluate", () -> new EvaluateCommand(terminal));
    commands.put("train", TrainCommand::new);
    commands.put("completion", GenerateCompletion::new);
    return commands;
  }

  /**
   * Returns the command line for {@code arguments}, wired to {@code terminal}: with the command
   * that the first one names, for each costs time at the start, or with all of them.
   */
  static CommandLine commandLine(Terminal terminal, String... arguments) {
    var commands = commands(terminal);
    var first = arguments.length == 0 ? "" : arguments[0];
    if (commands.containsKey(first) && !first.equals("completion")) {
      commands.keySet().retainAll(Set.of(first));
    }
    var line = new CommandLine(new QuizetteCommand());
    commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
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
