package io.github.quizette.cli;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.DeckStatistics;
import io.github.quizette.deck.Note;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts items and lists those whose key may hold no more. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Counts items by kind, form, difficulty, place of the key, tag and key.")
final class StatsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "DECK", description = "Decks, or folders of decks.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--stale",
      paramLabel = "AGE",
      converter = Age.Converter.class,
      description = "Lists items whose key is known to hold only so long ago, such as 180d.")
  private @Nullable Age stale;

  @Option(
      names = "--today",
      paramLabel = "YYYY-MM-DD",
      description = "The day from which ages are counted (default: by the clock).")
  private @Nullable LocalDate today;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "10",
      description = "The most lines for forms, tags and keys (default: ${DEFAULT-VALUE}).")
  private int top;

  StatsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    var decks = DeckFiles.readAll(inputs);
    var figures = DeckStatistics.of(decks);
    terminal.out().println(figures.items() + " items, decks: " + decks.size());
    table("status", figures.status());
    table("kind", figures.kinds());
    table("difficulty", figures.difficulties());
    table("place of the key", figures.keyPlaces());
    table("form", figures.forms());
    table("tag", figures.tags());
    table("key", figures.keys());
    if (stale != null) {
      stale(decks, stale.before(today != null ? today : LocalDate.now(ZoneId.systemDefault())));
    }
    return 0;
  }

  private void table(String name, Map<String, Integer> counts) {
    terminal.out().println(name + ":");
    counts.entrySet().stream()
        .limit(Math.max(0, top))
        .forEach(
            count ->
                terminal
                    .out()
                    .println(
                        String.format(Locale.ROOT, "%6d %s", count.getValue(), count.getKey())));
  }

  private void stale(List<Deck> decks, LocalDate day) {
    terminal.out().println("not known to hold since " + day + ":");
    for (var deck : decks) {
      for (var note : DeckStatistics.stale(deck, day)) {
        terminal.out().println("  " + line(note));
      }
    }
  }

  private static String line(Note note) {
    var item = note.item();
    return item.id()
        + " "
        + (item.asOf() == null ? "undated" : item.asOf())
        + " "
        + item.stem().text()
        + " ["
        + item.key()
        + "]";
  }
}
