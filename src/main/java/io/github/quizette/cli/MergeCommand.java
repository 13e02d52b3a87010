package io.github.quizette.cli;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.DeckMerge;
import io.github.quizette.deck.DeckMerge.Change;
import io.github.quizette.deck.DeckStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings newer decks into an older one. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Brings newer decks into an older one: the same item keeps its id, what a person edited or"
            + " rejected stays.")
final class MergeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "OLD", description = "Deck to bring them into.")
  private Path old = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "NEW", description = "Newer decks.")
  private List<Path> newer = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Writes the result here and leaves OLD as it is.")
  private @Nullable Path output;

  @Mixin private OutputOptions outputs = new OutputOptions();

  @Option(names = "--retire", description = "Retires items that are no longer made.")
  private boolean retire;

  @Option(
      names = "--today",
      paramLabel = "YYYY-MM-DD",
      description = "The day kept with changed items (default: by the clock).")
  private @Nullable LocalDate today;

  MergeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    var decks = DeckFiles.readAll(newer);
    var counts = new EnumMap<Change.Kind, Long>(Change.Kind.class);
    if (output == null) {
      DeckStore.update(old, deck -> merged(deck, decks, counts));
    } else {
      outputs.write(output, merged(DeckFiles.read(old), decks, counts));
    }
    for (var count : counts.entrySet()) {
      terminal
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%6d %s",
                  count.getValue(),
                  count.getKey().name().toLowerCase(Locale.ROOT)));
    }
    terminal.out().println(output == null ? old : output);
    return 0;
  }

  private Deck merged(Deck deck, List<Deck> decks, EnumMap<Change.Kind, Long> counts) {
    var missing = retire ? DeckMerge.Missing.RETIRE : DeckMerge.Missing.KEEP;
    var day = today != null ? today : LocalDate.now(ZoneId.systemDefault());
    var merged = DeckMerge.merge(deck, decks, missing, day);
    for (var kind : Change.Kind.values()) {
      counts.put(kind, merged.count(kind));
    }
    return merged.deck();
  }
}
