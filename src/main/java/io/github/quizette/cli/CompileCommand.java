package io.github.quizette.cli;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.DeckCompilation;
import io.github.quizette.deck.DeckStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one deck of many. */
@Command(
    name = "compile",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Makes one deck of many, such as those of a month: a fact stands once, in its newest"
            + " wording, under its first id. A FILE that is there is gone on with.")
final class CompileCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "DECK", description = "Decks, or folders of decks.")
  private List<Path> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Deck to write.")
  private Path output = Path.of("");

  @Option(
      names = "--title",
      paramLabel = "T",
      description = "Title of the deck (default: by the month of the articles).")
  private @Nullable String title;

  CompileCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    var decks = DeckFiles.readAll(inputs);
    var name = title != null ? title : DeckCompilation.title(decks);
    var before = new AtomicInteger();
    var compiled =
        DeckStore.updateOrMake(
            output,
            () -> DeckCompilation.compile(decks, name).deck(),
            there -> {
              before.set(there.notes().size());
              return with(there, decks);
            });
    tell(compiled, decks, before.get());
    return 0;
  }

  private Deck with(Deck there, List<Deck> decks) {
    var all = new ArrayList<>(decks);
    all.add(there);
    return DeckCompilation.compile(all, title != null ? title : there.title()).deck();
  }

  private void tell(Deck compiled, List<Deck> decks, int before) {
    var all = before + decks.stream().mapToInt(deck -> deck.notes().size()).sum();
    terminal.out().println(output + ": " + compiled.notes().size() + " items of " + all);
  }
}
