package io.github.quizette.cli;

import io.github.quizette.exporter.Exporter;
import io.github.quizette.exporter.Exporters;
import io.github.quizette.exporter.HtmlExporter;
import io.github.quizette.generator.QuizSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the user asked {@code make} for.
 *
 * @param inputs as named
 * @param output folder for the decks
 * @param formats names of writers
 * @param settings of each quiz
 * @param title of the article, where given
 * @param date of the article, where given
 * @param together name of one deck for all articles, where wanted
 * @param templates the user's own, where given
 * @param today kept with changed items
 * @param force go on with text that is not English
 * @param explain list rejected candidates
 * @param open show the page
 * @param quiet print errors only
 */
record MakePlan(
    List<String> inputs,
    Path output,
    List<String> formats,
    QuizSettings settings,
    Optional<String> title,
    Optional<LocalDate> date,
    Optional<String> together,
    Optional<Path> templates,
    LocalDate today,
    boolean force,
    boolean explain,
    boolean open,
    boolean quiet) {

  /** Returns the first format that no writer has. */
  Optional<String> unknownFormat() {
    return formats.stream().filter(name -> Exporters.named(name).isEmpty()).findFirst();
  }

  /** Returns the writers, with the user's templates for the page. */
  List<Exporter> writers() {
    return writers(formats, templates);
  }

  /** Returns the writers of that name, and those of what must stand beside their files. */
  static List<Exporter> writers(List<String> names, Optional<Path> templates) {
    return Exporters.withCompanions(
        names.stream()
            .distinct()
            .map(name -> Exporters.named(name).orElseThrow())
            .map(writer -> writer.name().equals("html") ? new HtmlExporter(templates) : writer)
            .toList());
  }
}
