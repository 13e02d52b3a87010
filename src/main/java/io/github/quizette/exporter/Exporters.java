package io.github.quizette.exporter;

import io.github.quizette.exporter.anki.AnkiTextExporter;
import io.github.quizette.exporter.anki.ApkgExporter;
import java.util.List;
import java.util.Optional;

/** The roster of writers: a new one is a class and a line here. */
public final class Exporters {
  private static final List<Exporter> ALL =
      List.of(new HtmlExporter(), new JsonExporter(), new ApkgExporter(), new AnkiTextExporter());

  private Exporters() {}

  /** Returns every writer, in the order in which they are listed. */
  public static List<Exporter> all() {
    return ALL;
  }

  /** Returns the writer that {@code --format} calls {@code name}. */
  public static Optional<Exporter> named(String name) {
    return ALL.stream().filter(exporter -> exporter.name().equals(name)).findFirst();
  }
}
