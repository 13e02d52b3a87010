package io.github.quizette.cli;

import io.github.quizette.deck.AtomicFile;
import io.github.quizette.deck.Deck;
import io.github.quizette.deck.DeckJson;
import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** How the commands that make a new deck write it: never over a file that is there, unasked. */
final class OutputOptions {
  @Option(names = "--overwrite", description = "Writes over a file that is there.")
  private boolean overwrite;

  /**
   * Refuses a file that is there; to be asked before the work and again by {@link #write}.
   *
   * @throws InputException if it is there and may not be written over
   */
  void require(Path file) throws InputException {
    if (!overwrite && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new InputException(
          Diagnostic.error(
              file.toString(), "it is there already", "name another, or add --overwrite"));
    }
  }

  /** Writes a deck as JSON, whole or not at all. */
  void write(Path file, Deck deck) throws IOException, InputException {
    write(Map.of(file, deck));
  }

  /**
   * Writes decks as JSON, in the order of the map.
   *
   * @throws InputException if one of the files is there and may not be written over: none is
   *     written then
   */
  void write(Map<Path, Deck> decks) throws IOException, InputException {
    var contents = new LinkedHashMap<Path, AtomicFile.Content>();
    for (var deck : decks.entrySet()) {
      require(deck.getKey());
      contents.put(deck.getKey(), out -> DeckJson.write(deck.getValue(), out));
    }
    AtomicFile.writeAll(contents);
  }
}
