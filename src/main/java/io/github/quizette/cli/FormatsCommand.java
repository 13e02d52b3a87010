package io.github.quizette.cli;

import io.github.quizette.archive.ArchiveReaders;
import io.github.quizette.exporter.Exporters;
import io.github.quizette.feed.FeedReader;
import io.github.quizette.importer.ItemReaders;
import io.github.quizette.reader.ArticleReaders;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists readers and writers from their rosters. */
@Command(
    name = "formats",
    mixinStandardHelpOptions = true,
    description = "Lists what can be read and written.")
final class FormatsCommand implements Callable<Integer> {
  private final Terminal terminal;

  FormatsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var out = terminal.out();
    out.println("Reads:");
    ArticleReaders.all().forEach(reader -> row(reader.name(), reader.accepts()));
    out.println("Reads collections of articles, which give one deck:");
    row(InputOpener.FEED, FeedReader.ACCEPTS);
    ArchiveReaders.all().forEach(reader -> row(reader.name(), reader.accepts()));
    out.println("Reads items of your own (import):");
    ItemReaders.all().forEach(reader -> row(reader.name(), reader.accepts()));
    out.println("Writes (--format):");
    Exporters.all().forEach(exporter -> row(exporter.name(), exporter.purpose()));
    return 0;
  }

  private void row(String name, String words) {
    terminal.out().println("  " + name + " ".repeat(Math.max(1, 12 - name.length())) + words);
  }
}
