package io.github.quizette.cli;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.exporter.ReadingReport;
import io.github.quizette.exporter.ReadingWriter;
import io.github.quizette.exporter.ReadingWriters;
import io.github.quizette.fact.ClauseOutliner;
import io.github.quizette.nlp.ArticleAnnotator;
import io.github.quizette.reader.ArticleReaders;
import io.github.quizette.reader.Fitness;
import io.github.quizette.reader.LanguageGate;
import io.github.quizette.text.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is understood of an article. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Shows what is understood of an article: names, clauses, times, who says so.")
final class ReadCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ARTICLE", description = "A file, or - for standard input.")
  private String input = Inputs.STANDARD;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = "text",
      description = "text, json or html, to standard output (default: ${DEFAULT-VALUE}).")
  private String format = "text";

  @Option(names = "--title", description = "Headline, where the text has none.")
  private @Nullable String title;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Day of publication, where the text has none.")
  private @Nullable LocalDate date;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Folder with your own templates for the HTML page.")
  private @Nullable Path templates;

  @Option(names = "--force", description = "Goes on with text that is not English.")
  private boolean force;

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InputException {
    var writer = writer();
    var annotated = ArticleAnnotator.create().annotate(article());
    var report = new ReadingReport(annotated, new ClauseOutliner().outline(annotated));
    var bytes = new ByteArrayOutputStream();
    writer.write(report, bytes);
    terminal.out().print(bytes.toString(StandardCharsets.UTF_8));
    return 0;
  }

  private ReadingWriter writer() {
    var writers = ReadingWriters.all(Optional.ofNullable(templates));
    return writers.stream()
        .filter(writer -> writer.name().equals(format))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "There is no format '"
                        + format
                        + "'; there are "
                        + writers.stream()
                            .map(ReadingWriter::name)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  /** Returns the first article of the input, under the headline and the day that were given. */
  private Article article() throws IOException, InputException {
    var source = new Inputs(terminal).open(input);
    try (var articles = ArticleReaders.forSource(source).read(source)) {
      var rest = articles.iterator();
      if (!rest.hasNext()) {
        throw new InputException(
            Diagnostic.error(input, "no article in it", "name a file with an article"));
      }
      var read = rest.next();
      if (rest.hasNext()) {
        terminal.err().println(input + ": holds several articles; this is the first");
      }
      if (!force) {
        LanguageGate.require(read);
      }
      Fitness.warnings(read).forEach(warning -> terminal.err().println(warning));
      var titled = title == null ? read : read.withTitle(title);
      return date == null ? titled : titled.withPublished(date);
    }
  }
}
