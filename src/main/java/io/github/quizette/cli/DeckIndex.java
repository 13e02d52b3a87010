package io.github.quizette.cli;

import io.github.quizette.deck.AtomicFile;
import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.exporter.IndexPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The index page of a folder of quizzes: of every deck in it that has its page beside it. */
final class DeckIndex {
  private static final String NAME = "index.html";
  private static final String OURS = "content=\"Quizette index\"";

  private final Terminal terminal;
  private final Path folder;
  private int failed;

  DeckIndex(Terminal terminal, Path folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  /**
   * Writes the index and returns the number of decks that could not be read; they are told.
   *
   * @throws InputException if the folder is none, or if {@code index.html} is another's
   */
  int write(String title, Optional<Path> templates) throws IOException, InputException {
    if (!Files.isDirectory(folder)) {
      throw new InputException(
          Diagnostic.error(folder.toString(), "is no folder", "name a folder of decks"));
    }
    var target = folder.resolve(NAME);
    refuseAnothers(target);
    var entries = entries();
    var page = new IndexPage(templates);
    AtomicFile.write(target, out -> page.write(title, entries, out));
    return failed;
  }

  /** Returns the path of the page. */
  Path file() {
    return folder.resolve(NAME);
  }

  private static void refuseAnothers(Path target) throws IOException, InputException {
    if (Files.isRegularFile(target)
        && !new String(Files.readAllBytes(target), StandardCharsets.UTF_8).contains(OURS)) {
      throw new InputException(
          Diagnostic.error(
              target.toString(), "is there and is no index of Quizette", "move it away"));
    }
  }

  private List<IndexPage.Entry> entries() throws IOException {
    var entries = new ArrayList<IndexPage.Entry>();
    try (var files = Files.walk(folder)) {
      for (var deck : files.filter(DeckIndex::hasPage).sorted().toList()) {
        try {
          entries.add(IndexPage.Entry.of(address(page(deck)), DeckFiles.read(deck)));
        } catch (InputException | IOException e) {
          failed++;
          terminal.err().println(Failures.message(deck.toString(), e));
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause(); // a folder below that must not be read
    }
    return entries;
  }

  private static boolean hasPage(Path file) {
    return file.toString().endsWith(".json")
        && Files.isRegularFile(file)
        && Files.isRegularFile(page(file));
  }

  private static Path page(Path deck) {
    return deck.resolveSibling(DeckFiles.stem(deck) + ".html");
  }

  /** Returns a page's path from the folder, with slashes on every system. */
  private String address(Path page) {
    var names = folder.relativize(page).spliterator();
    return String.join("/", StreamSupport.stream(names, false).map(Path::toString).toList());
  }
}
