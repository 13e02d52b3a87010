package io.github.quizette.exporter.anki;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import net.ankiweb.rsdroid.NativeMethods;
import org.junit.jupiter.api.Assumptions;

/** Anki itself (version 2.1.66, without its windows) with an empty collection. */
final class AnkiProgram implements AutoCloseable {
  private static boolean loaded;

  private final long backend;

  /** What an import did: ids of notes. */
  record Imported(int added, int updated, int duplicates, int conflicting) {}

  /** What a card shows, as HTML. */
  record Shown(String front, String back) {}

  AnkiProgram(Path folder) throws IOException {
    load();
    var opened = NativeMethods.openBackend(AnkiMessage.empty().with(1, "en").bytes());
    backend = AnkiMessage.of(answer(opened)).number(1);
    run(
        1,
        0,
        AnkiMessage.empty()
            .with(1, folder.resolve("collection.anki2").toString())
            .with(2, folder.resolve("media").toString())
            .with(3, folder.resolve("media.db").toString()));
  }

  private static synchronized void load() throws IOException {
    if (loaded) {
      return;
    }
    var library = library();
    var file = Files.createTempFile("quizette", library);
    file.toFile().deleteOnExit();
    try (var in = AnkiProgram.class.getResourceAsStream("/" + library)) {
      Assumptions.assumeTrue(in != null, "Anki's library is missing");
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    System.load(file.toString());
    loaded = true;
  }

  /** Returns the name of the library; only the common platforms have one. */
  private static String library() {
    var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      return "rsdroid.dll";
    }
    Assumptions.assumeTrue(
        system.contains("mac") || System.getProperty("os.arch").equals("amd64"),
        "no library of Anki for this machine");
    return system.contains("mac") ? "librsdroid.dylib" : "librsdroid.so";
  }

  private static byte[] answer(byte[][] parts) {
    if (parts[1] != null) {
      throw new IllegalStateException(AnkiMessage.of(parts[1]).text(1));
    }
    return parts[0];
  }

  AnkiMessage run(int service, int method, AnkiMessage request) {
    return AnkiMessage.of(
        answer(NativeMethods.runMethodRaw(backend, service, method, request.bytes())));
  }

  Imported importPackage(Path file) {
    var log = run(31, 2, AnkiMessage.empty().with(1, file.toString())).messages(2).get(0);
    return new Imported(
        log.messages(1).size(),
        log.messages(2).size(),
        log.messages(3).size(),
        log.messages(4).size());
  }

  /** Imports text and returns how many notes were added, updated, found unchanged, in conflict. */
  Imported importText(Path file) {
    var request = AnkiMessage.empty().with(1, file.toString());
    var metadata = run(31, 4, request);
    var log =
        run(31, 5, AnkiMessage.empty().with(1, file.toString()).with(2, metadata))
            .messages(2)
            .get(0);
    return new Imported(
        log.messages(1).size(),
        log.messages(2).size(),
        log.messages(3).size(),
        log.messages(4).size());
  }

  /** Returns the ids of the notes that a search finds, ascending. */
  List<Long> notes(String search) {
    return run(23, 2, AnkiMessage.empty().with(1, search)).numbers(1).stream().sorted().toList();
  }

  /** Returns the ids of the cards that a search finds, ascending. */
  List<Long> cards(String search) {
    return run(23, 1, AnkiMessage.empty().with(1, search)).numbers(1).stream().sorted().toList();
  }

  /** Returns the fields of a note. */
  List<String> fields(long note) {
    return run(17, 5, AnkiMessage.empty().with(1, note)).texts(7);
  }

  /** Returns the tags of a note. */
  List<String> tags(long note) {
    return run(17, 5, AnkiMessage.empty().with(1, note)).texts(6);
  }

  /** Returns what the first card of a note shows. */
  Shown render(long note) {
    var card = run(17, 11, AnkiMessage.empty().with(1, note)).numbers(1).get(0);
    var rendered = run(19, 4, AnkiMessage.empty().with(1, card));
    return new Shown(joined(rendered.messages(1)), joined(rendered.messages(2)));
  }

  private static String joined(List<AnkiMessage> nodes) {
    return nodes.stream()
        .map(
            node ->
                node.text(1)
                    + node.messages(2).stream().map(r -> r.text(2)).reduce("", String::concat))
        .reduce("", String::concat);
  }

  /** Returns the names of all decks. */
  List<String> decks() {
    return run(5, 13, AnkiMessage.empty()).messages(1).stream().map(deck -> deck.text(2)).toList();
  }

  /** Returns what Anki's check of its database complains of. */
  List<String> problems() {
    return run(1, 6, AnkiMessage.empty()).texts(1);
  }

  @Override
  public void close() {
    run(1, 1, AnkiMessage.empty().with(1, 0));
    NativeMethods.closeBackend(backend);
  }
}
