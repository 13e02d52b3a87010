package io.github.quizette.cli;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.evaluation.Evaluation;
import io.github.quizette.evaluation.Evaluations;
import io.github.quizette.evaluation.Judge;
import io.github.quizette.evaluation.JudgedFigures;
import io.github.quizette.evaluation.ReadingData;
import io.github.quizette.evaluation.SheetTable;
import io.github.quizette.generator.Choosiness;
import io.github.quizette.generator.QuizSettings;
import io.github.quizette.nlp.ArticleAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the program's own quality. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures how well articles are read, and how good items are.")
final class EvaluateCommand implements Runnable {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name what to evaluate: 'reading' or 'items'.");
  }

  /** Prints a line for each figure; returns 1 if one is short of its floor or not measured. */
  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Prints a line for each figure of reading: name, value, floor, ok or short.",
        "Exit status 1 if one is short or cannot be measured."
      })
  int reading(
      @Option(
              names = "--corpora",
              paramLabel = "DIR",
              required = true,
              description = "Folder with the corpora that training/README.md names.")
          Path corpora,
      @Option(
              names = "--labels",
              paramLabel = "DIR",
              defaultValue = "training/labels",
              description = "Folder with the labels (default: ${DEFAULT-VALUE}).")
          Path labels)
      throws IOException, InputException {
    if (!Files.isDirectory(corpora)) {
      throw new ParameterException(
          spec.commandLine(), "There is no folder " + corpora + "; see training/README.md.");
    }
    var data = new ReadingData(corpora, labels, ArticleAnnotator.create());
    var ok = true;
    for (var evaluation : Evaluations.reading()) {
      ok &= measure(evaluation, data);
    }
    return ok ? 0 : 1;
  }

  /** Writes sheets for judges, or prints a line for each figure of what they said. */
  @Command(
      mixinStandardHelpOptions = true,
      sortOptions = false,
      description = {
        "Writes blind sheets for judges: ARTICLE... -o DIR.",
        "Computes the figures of judge*.tsv beside the sheets: --judged DIR.",
        "docs/judging.md says how to judge."
      })
  int items(
      @Parameters(
              arity = "0..*",
              paramLabel = "ARTICLE",
              description = "Files, folders (with all that is in them), or -.")
          @Nullable List<String> inputs,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "DIR",
              description = "Folder for the sheets.")
          @Nullable Path output,
      @Option(
              names = "--items",
              paramLabel = "N",
              defaultValue = "8",
              description = "The most items for an article (default: ${DEFAULT-VALUE}).")
          int items,
      @Option(
              names = "--choosy",
              paramLabel = "HOW",
              defaultValue = "usual",
              description = "As of make: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
          Choosiness choosiness,
      @Option(
              names = "--judged",
              paramLabel = "DIR",
              description = "Folder with sheets that were judged.")
          @Nullable Path judged)
      throws IOException, InputException {
    var articles = inputs == null ? List.<String>of() : inputs;
    if (judged != null && output == null && articles.isEmpty()) {
      var table = SheetTable.read(judged);
      JudgedFigures.of(table, Judge.readAll(judged, table)).forEach(terminal.out()::println);
      return 0;
    }
    if (judged != null || output == null || articles.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Give articles and -o DIR to write sheets, or --judged DIR alone.");
    }
    if (items < 1) {
      throw new ParameterException(spec.commandLine(), "--items must be at least 1.");
    }
    var settings =
        new QuizSettings(items, QuizSettings.DEFAULT.options(), QuizSettings.DEFAULT.kinds())
            .with(choosiness);
    return new ItemSheetsRun(terminal, output, settings).run(articles);
  }

  private boolean measure(Evaluation evaluation, ReadingData data)
      throws IOException, InputException {
    for (var needed : evaluation.needs(data)) {
      if (!Files.exists(needed)) {
        terminal.out().println(evaluation.name() + ": not measured, there is no " + needed);
        return false;
      }
    }
    var ok = true;
    for (var figure : evaluation.measure(data)) {
      terminal.out().println(figure);
      ok &= figure.ok();
    }
    terminal.out().flush();
    return ok;
  }
}
