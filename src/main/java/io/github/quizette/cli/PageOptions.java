package io.github.quizette.cli;

import io.github.quizette.exporter.Exporter;
import io.github.quizette.exporter.Exporters;
import io.github.quizette.exporter.HtmlExporter;
import io.github.quizette.exporter.PaperVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Options of the commands that write HTML pages. */
final class PageOptions {
  private static final String HTML = "html";

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Folder with your own templates for the HTML page.")
  private @Nullable Path templates;

  @Option(
      names = "--versions",
      paramLabel = "N",
      description =
          "Also writes N versions of the page, A, B, …, to print: items and options in other orders,"
              + " a key sheet for each.")
  private @Nullable Integer versions;

  /** Refuses what makes no sense, before anything is read. */
  void check(List<String> formats) {
    if (templates != null && !Files.isDirectory(templates)) {
      throw usage("--templates: there is no folder " + templates + ".");
    }
    if (versions != null && (versions < 1 || versions > PaperVersion.MOST)) {
      throw usage("--versions must be 1 to " + PaperVersion.MOST + ".");
    }
    if (versions != null && !formats.contains(HTML)) {
      throw usage("--versions are of the page: add html to --format.");
    }
  }

  /** Returns the folder with the user's own templates, where given. */
  Optional<Path> templates() {
    return Optional.ofNullable(templates);
  }

  /**
   * Returns the writers of those names, and those of what must stand beside their files; the page
   * with the user's templates, its versions last.
   */
  List<Exporter> writers(List<String> names) {
    var writers = new ArrayList<Exporter>();
    for (var name : names.stream().distinct().toList()) {
      writers.add(
          name.equals(HTML) ? new HtmlExporter(templates()) : Exporters.named(name).orElseThrow());
    }
    var all = new ArrayList<>(Exporters.withCompanions(writers));
    PaperVersion.first(versions == null ? 0 : versions).stream()
        .map(version -> new HtmlExporter(templates(), Optional.of(version)))
        .forEach(all::add);
    return List.copyOf(all);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
