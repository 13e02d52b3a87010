package io.github.quizette.cli;

import io.github.quizette.deck.AtomicFile;
import io.github.quizette.deck.Deck;
import io.github.quizette.deck.Note;
import io.github.quizette.deck.Profile;
import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.exporter.Exporter;
import io.github.quizette.exporter.Exporters;
import io.github.quizette.item.Interaction.Choice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes decks in other formats. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes decks in other formats; tells of each item that a format cannot hold.")
final class ExportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "DECK", description = "JSON decks or JSON Lines.")
  private List<Path> decks = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Folder for the files (default: the current one).")
  private Path output = Path.of(".");

  @Option(
      names = "--format",
      paramLabel = "NAME",
      split = ",",
      required = true,
      description = "What to write; see 'quizette formats'.")
  private List<String> formats = List.of();

  @Mixin private PageOptions pages = new PageOptions();

  @Mixin private ProfileOptions profiles = new ProfileOptions();

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    var unknown = formats.stream().filter(name -> Exporters.named(name).isEmpty()).findFirst();
    if (unknown.isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no format '" + unknown.get() + "'; see 'quizette formats'.");
    }
    pages.check(formats);
    var profile = profiles.chosen();
    var writers = pages.writers(formats);
    var failed = 0;
    for (var deck : decks) {
      try {
        export(deck, profile, writers);
      } catch (InputException | IOException e) {
        failed++;
        terminal.err().println(Failures.message(deck.toString(), e));
      }
    }
    return failed == 0 ? 0 : 1;
  }

  private void export(Path file, Optional<Profile> profile, List<Exporter> writers)
      throws IOException, InputException {
    var read = DeckFiles.read(file);
    var deck = profile.map(read::withProfile).orElse(read);
    profile.ifPresent(wanted -> tellOtherOptions(file, wanted, deck));
    var files = new LinkedHashMap<Path, AtomicFile.Content>();
    for (var writer : writers) {
      files.put(target(file, writer), out -> writer.export(deck, out));
    }
    AtomicFile.writeAll(files);
    for (var writer : writers) {
      var target = target(file, writer);
      Exporters.losses(writer, target.toString(), deck)
          .forEach(loss -> terminal.err().println(loss));
      terminal.out().println(target);
    }
  }

  private Path target(Path deck, Exporter writer) {
    return output.resolve(DeckFiles.stem(deck) + "." + writer.extension());
  }

  private void tellOtherOptions(Path file, Profile profile, Deck deck) {
    var other =
        deck.notes().stream()
            .filter(Note::live)
            .map(note -> note.item().interaction())
            .filter(way -> way instanceof Choice c && c.options().size() != profile.options())
            .count();
    if (other > 0) {
      terminal
          .err()
          .println(
              new Diagnostic(
                  file.toString(),
                  0,
                  Diagnostic.Severity.WARNING,
                  other
                      + (other == 1 ? " item has" : " items have")
                      + " not the "
                      + profile.options()
                      + " options of profile "
                      + profile.name(),
                  "make it with that profile"));
    }
  }
}
