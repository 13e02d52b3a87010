package io.github.quizette.cli;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.DeckJson;
import io.github.quizette.deck.DeckLines;
import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Decks as commands name them: files of JSON or JSON Lines, or folders of them. */
final class DeckFiles {
  private static final Pattern DECK = Pattern.compile(".*\\.(json|jsonl|jsonl\\.gz)");
  private static final Pattern EXTENSION =
      Pattern.compile("(\\.manifest)?\\.(json|jsonl(\\.gz)?)$");

  private DeckFiles() {}

  /** Reads a deck. */
  static Deck read(Path file) throws IOException, InputException {
    return DeckLines.named(file) ? DeckLines.read(file) : DeckJson.read(file);
  }

  /**
   * Reads decks; of a folder those right in it, sorted; pages and other formats beside decks are
   * passed over.
   *
   * @throws InputException if there is no deck at all, or at the first that cannot be read
   */
  static List<Deck> readAll(List<Path> names) throws IOException, InputException {
    var decks = new ArrayList<Deck>();
    for (var name : names) {
      for (var file : files(name)) {
        decks.add(read(file));
      }
    }
    if (decks.isEmpty()) {
      throw new InputException(
          Diagnostic.error(names.get(0).toString(), "there is no deck", "name .json files"));
    }
    return decks;
  }

  private static List<Path> files(Path name) throws IOException {
    if (!Files.isDirectory(name)) {
      return isDeck(name) || !Files.exists(name) ? List.of(name) : List.of();
    }
    try (Stream<Path> files = Files.list(name)) {
      return files.filter(Files::isRegularFile).filter(DeckFiles::isDeck).sorted().toList();
    }
  }

  /** Tells by its name whether a file is a deck. */
  static boolean isDeck(Path file) {
    var name = file.toString();
    return DECK.matcher(name).matches() && !name.endsWith(".manifest.json");
  }

  /** Returns the name of a deck's file without folder and extension. */
  static String stem(Path file) {
    var name = file.getFileName();
    return EXTENSION.matcher(name == null ? "deck" : name.toString()).replaceFirst("");
  }
}
