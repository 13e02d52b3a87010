package io.github.quizette.cli;

import io.github.quizette.deck.DeckDiff;
import io.github.quizette.deck.Note;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two decks. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Tells which items a newer deck adds, changes, retires or brings back.")
final class DiffCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "OLD", description = "Older deck.")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "Newer deck.")
  private Path now = Path.of("");

  @Option(names = "--json", description = "Prints JSON, for sites.")
  private boolean json;

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    var diff = DeckDiff.of(DeckFiles.read(old), DeckFiles.read(now));
    if (json) {
      var out = new ByteArrayOutputStream();
      diff.write(out);
      terminal.out().print(out.toString(StandardCharsets.UTF_8));
      return 0;
    }
    for (var change : diff.changes()) {
      var fields = String.join(", ", change.fields());
      var what = change.kind() == DeckDiff.Kind.CHANGED ? ": " + fields : "";
      terminal.out().println(change.kind().label() + " " + change.note().item().id() + what);
      if (change.kind() == DeckDiff.Kind.CHANGED && change.old() != null) {
        terminal.out().println("  - " + asked(change.old()));
        terminal.out().println("  + " + asked(change.note()));
      } else {
        terminal.out().println("    " + asked(change.note()));
      }
    }
    for (var kind : DeckDiff.Kind.values()) {
      terminal.out().println(diff.count(kind) + " " + kind.label());
    }
    return 0;
  }

  private static String asked(Note note) {
    return note.item().stem().text() + " [" + note.item().key() + "]";
  }
}
