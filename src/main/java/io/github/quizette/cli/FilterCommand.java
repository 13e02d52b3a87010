package io.github.quizette.cli;

import io.github.quizette.deck.DeckJson;
import io.github.quizette.deck.DeckParts;
import io.github.quizette.deck.DeckStatistics;
import io.github.quizette.deck.Note;
import io.github.quizette.generator.QuizSettings.Kind;
import io.github.quizette.item.Difficulty;
import io.github.quizette.item.Interaction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the items of a deck that have all of some properties. */
@Command(
    name = "filter",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes the items of a deck that pass every filter; several values mean either.")
final class FilterCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "DECK", description = "JSON deck or JSON Lines.")
  private Path deck = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Deck to write (default: standard output).")
  private @Nullable Path output;

  @Mixin private OutputOptions outputs = new OutputOptions();

  @Option(names = "--kind", split = ",", description = "${COMPLETION-CANDIDATES}.")
  private List<Kind> kinds = List.of();

  @Option(names = "--difficulty", split = ",", description = "${COMPLETION-CANDIDATES}.")
  private List<Difficulty> difficulties = List.of();

  @Option(names = "--status", split = ",", description = "${COMPLETION-CANDIDATES}.")
  private List<Note.Status> status = List.of();

  @Option(names = "--tag", split = ",", description = "Items with one of these tags.")
  private List<String> tags = List.of();

  @Option(
      names = "--fresh",
      paramLabel = "AGE",
      converter = Age.Converter.class,
      description = "Items whose key is known to have held since then, such as 180d.")
  private @Nullable Age fresh;

  @Option(
      names = "--stale",
      paramLabel = "AGE",
      converter = Age.Converter.class,
      description = "Items whose key is not known to have held since then.")
  private @Nullable Age stale;

  @Option(
      names = "--today",
      paramLabel = "YYYY-MM-DD",
      description = "The day from which ages are counted (default: by the clock).")
  private @Nullable LocalDate today;

  FilterCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    var all = DeckFiles.read(deck);
    var taken = DeckParts.filter(all, wanted());
    if (output == null) {
      terminal.out().print(new String(DeckJson.bytes(taken), StandardCharsets.UTF_8));
    } else {
      outputs.write(output, taken);
      terminal
          .out()
          .println(output + ": " + taken.notes().size() + " items of " + all.notes().size());
    }
    return 0;
  }

  private Predicate<Note> wanted() {
    Predicate<Note> wanted = note -> true;
    if (!kinds.isEmpty()) {
      wanted = wanted.and(note -> kinds.contains(kind(note)));
    }
    if (!difficulties.isEmpty()) {
      wanted = wanted.and(note -> difficulties.contains(note.item().difficulty()));
    }
    if (!status.isEmpty()) {
      wanted = wanted.and(note -> status.contains(note.status()));
    }
    if (!tags.isEmpty()) {
      wanted = wanted.and(note -> note.item().tags().stream().anyMatch(tags::contains));
    }
    var day = today != null ? today : LocalDate.now(ZoneId.systemDefault());
    if (fresh != null) {
      var since = fresh.before(day);
      wanted = wanted.and(note -> !DeckStatistics.stale(note, since));
    }
    if (stale != null) {
      var since = stale.before(day);
      wanted = wanted.and(note -> DeckStatistics.stale(note, since));
    }
    return wanted;
  }

  private static Kind kind(Note note) {
    return note.item().interaction() instanceof Interaction.Choice ? Kind.CHOICE : Kind.CLOZE;
  }
}
