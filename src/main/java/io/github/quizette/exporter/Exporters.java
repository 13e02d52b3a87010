package io.github.quizette.exporter;

import io.github.quizette.deck.Deck;
import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.Diagnostic.Severity;
import io.github.quizette.exporter.anki.AnkiTextExporter;
import io.github.quizette.exporter.anki.ApkgExporter;
import io.github.quizette.exporter.course.AikenExporter;
import io.github.quizette.exporter.course.CommonCartridgeExporter;
import io.github.quizette.exporter.course.GiftExporter;
import io.github.quizette.exporter.course.H5pExporter;
import io.github.quizette.exporter.course.MoodleXmlExporter;
import io.github.quizette.exporter.course.Qti21Exporter;
import io.github.quizette.exporter.paper.DocxExporter;
import io.github.quizette.exporter.paper.JsonLdExporter;
import io.github.quizette.exporter.paper.MarkdownExporter;
import io.github.quizette.exporter.table.BlackboardExporter;
import io.github.quizette.exporter.table.BlooketExporter;
import io.github.quizette.exporter.table.CsvExporter;
import io.github.quizette.exporter.table.GimkitExporter;
import io.github.quizette.exporter.table.KahootExporter;
import io.github.quizette.exporter.table.QuizletExporter;
import io.github.quizette.exporter.table.WaygroundExporter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The roster of writers: a new one is a class and a line here. */
public final class Exporters {
  private static final List<Exporter> ALL =
      List.of(
          new HtmlExporter(),
          new JsonExporter(),
          new JsonLinesExporter(false),
          new JsonLinesExporter(true),
          new ApkgExporter(),
          new AnkiTextExporter(),
          new MoodleXmlExporter(),
          new GiftExporter(),
          new AikenExporter(),
          new CommonCartridgeExporter(),
          new Qti21Exporter(),
          new H5pExporter(),
          new KahootExporter(),
          new WaygroundExporter(),
          new BlooketExporter(),
          new GimkitExporter(),
          new BlackboardExporter(),
          new QuizletExporter(),
          new CsvExporter(),
          new MarkdownExporter(),
          new DocxExporter(),
          new JsonLdExporter());

  private Exporters() {}

  /** Returns every writer, in the order in which they are listed. */
  public static List<Exporter> all() {
    return ALL;
  }

  /** Returns {@code exporters} and the writers of what must stand beside them, none twice. */
  public static List<Exporter> withCompanions(List<Exporter> exporters) {
    var all = new ArrayList<>(exporters);
    var names = new HashSet<String>();
    exporters.forEach(exporter -> exporter.companion().ifPresent(all::add));
    all.removeIf(exporter -> !names.add(exporter.name()));
    return List.copyOf(all);
  }

  /**
   * Returns warnings of what is lost when {@code exporter} writes {@code deck}: items that the
   * format cannot hold, parts of items, credits. Empty if it holds everything.
   *
   * @param file what is written, for messages
   */
  public static List<Diagnostic> losses(Exporter exporter, String file, Deck deck) {
    var losses = new ArrayList<Diagnostic>();
    for (var items = CreditedItem.live(deck).iterator(); items.hasNext(); ) {
      var item = items.next();
      var obstacle = exporter.obstacle(item);
      if (obstacle.isPresent()) {
        losses.add(warning(file, item.id() + " is left out", obstacle.get()));
      } else {
        exporter.loss(item).ifPresent(loss -> losses.add(warning(file, item.id(), loss)));
      }
    }
    var credits = CreditedItem.credits(deck);
    if (!exporter.credits() && !credits.isEmpty()) {
      losses.add(
          new Diagnostic(
              file,
              0,
              Severity.WARNING,
              "the format has no place for credits",
              "name them where you use it: " + String.join("; ", credits)));
    }
    return List.copyOf(losses);
  }

  private static Diagnostic warning(String file, String item, String what) {
    return new Diagnostic(file, 0, Severity.WARNING, "item " + item + ": " + what, "");
  }

  /** Returns the writer that {@code --format} calls {@code name}. */
  public static Optional<Exporter> named(String name) {
    return ALL.stream().filter(exporter -> exporter.name().equals(name)).findFirst();
  }
}
