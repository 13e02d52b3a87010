package io.github.quizette.deck;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.json.JsonCursor;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A folder of decks, each under a name of its own in one file for each format. A deck that is there
 * already is gone on with: what people edited or rejected stays, nothing is lost without a word.
 *
 * <p>May be shared by threads; other processes may save into the folder at the same time.
 */
public final class DeckStore {
  private final Path folder;
  private final Map<String, String> owners = new HashMap<>();

  private DeckStore(Path folder) {
    this.folder = folder;
  }

  /**
   * One format in which a deck is written.
   *
   * @param extension of the file name, without the dot
   * @param writer what writes it
   */
  public record Format(String extension, Writer writer) {
    /** Writes a deck in one format. */
    @FunctionalInterface
    public interface Writer {
      /** Writes {@code deck} and leaves {@code out} open. */
      void write(Deck deck, OutputStream out) throws IOException;
    }
  }

  /** What becomes of a deck that is there already. */
  public enum Existing {
    /**
     * The new deck is merged into it; items that are no longer made are kept, and so is the profile
     * where the new deck has none.
     */
    CONTINUE,
    /** The same, but items that are no longer made are retired. */
    RETIRE,
    /** It is replaced, with all that people did to it. */
    REPLACE
  }

  /**
   * A deck, how it is written, and what becomes of one that is there already.
   *
   * @param name of the files, without extension
   * @param deck as made
   * @param formats at least one
   * @param existing what becomes of a deck that is there already
   * @param day of the change, kept with changed items; null if not wanted
   */
  public record Order(
      String name, Deck deck, List<Format> formats, Existing existing, @Nullable LocalDate day) {
    public Order {
      if (name.isEmpty() || name.startsWith(".") || name.contains("/") || name.contains("\\")) {
        throw new IllegalArgumentException("not a name for files: " + name);
      }
      formats = List.copyOf(formats);
    }
  }

  /**
   * What was written.
   *
   * @param name under which it was written, without extension
   * @param deck as written
   * @param files in the order of the formats
   * @param notices what the user should know; warnings only
   */
  public record Saved(String name, Deck deck, List<Path> files, List<Diagnostic> notices) {
    public Saved {
      files = List.copyOf(files);
      notices = List.copyOf(notices);
    }
  }

  /**
   * Opens a folder, makes it if it is missing, and removes what killed processes left in it.
   *
   * @throws InputException if it is a file or must not be written
   */
  public static DeckStore open(Path folder) throws IOException, InputException {
    AtomicFile.makeFolder(folder);
    AtomicFile.sweep(folder);
    return new DeckStore(folder);
  }

  /**
   * Saves a deck under its name, or under the next free {@code name-2}, {@code name-3} when that
   * name belongs to another deck, cannot be read as a deck, or is of a newer format. Two decks are
   * one when they have the same id or an article in common.
   *
   * @throws InputException if a link or a folder stands where a file is to be written; nothing is
   *     written then
   * @throws IOException if the disk fails or is full; every file is then as it was, or whole
   */
  public Saved save(Order order) throws IOException, InputException {
    return DeckLock.during(folder, () -> saveHere(order));
  }

  /**
   * Returns the deck that {@link #save} would go on with; empty where it would begin one.
   *
   * @param name of the files, without extension
   * @param made as made; only its id and its articles count
   * @throws InputException if a link or a folder stands where the deck is looked for
   */
  public Optional<Deck> standing(String name, Deck made) throws IOException, InputException {
    for (var number = 1; ; number++) {
      var next = number == 1 ? name : name + "-" + number;
      if (free(next, made.id())) {
        var there = standingUnder(next, made);
        if (there.foreign().isEmpty()) {
          return Optional.ofNullable(there.deck());
        }
      }
    }
  }

  /**
   * Reads the deck in {@code file}, changes it and writes it back, so that nothing that another
   * process writes meanwhile is lost.
   *
   * @throws InputException if it cannot be read as a deck, is of a newer format, or is a link
   */
  public static Deck update(Path file, UnaryOperator<Deck> change)
      throws IOException, InputException {
    var folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IllegalArgumentException("not a file: " + file);
    }
    return DeckLock.during(folder, () -> updateHere(file, change));
  }

  /**
   * Updates the deck in {@code file}, or writes a first one where there is none, so that two that
   * begin at once lose nothing.
   *
   * @param first the deck to write where there is none
   * @throws InputException as {@link #update}, or if the folder must not be written
   */
  public static Deck updateOrMake(Path file, Supplier<Deck> first, UnaryOperator<Deck> change)
      throws IOException, InputException {
    var folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IllegalArgumentException("not a file: " + file);
    }
    return DeckLock.during(
        AtomicFile.makeFolder(folder),
        () -> {
          AtomicFile.refuseUnlessPlain(file);
          if (Files.exists(file)) {
            return updateHere(file, change);
          }
          var deck = first.get();
          AtomicFile.write(file, out -> DeckJson.write(deck, out));
          return deck;
        });
  }

  private static Deck updateHere(Path file, UnaryOperator<Deck> change)
      throws IOException, InputException {
    AtomicFile.refuseUnlessPlain(file);
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      var reading = new DeckReading(file.toString());
      var deck = change.apply(reading.read(JsonCursor.open(file.toString(), in)));
      if (reading.newer()) {
        throw new InputException(
            Diagnostic.error(
                file.toString(),
                "the deck is of a newer format, parts of which would be lost",
                "get a newer Quizette"));
      }
      AtomicFile.write(file, out -> DeckJson.write(deck, out));
      return deck;
    }
  }

  private Saved saveHere(Order order) throws IOException, InputException {
    var notices = new ArrayList<Diagnostic>();
    for (var number = 1; ; number++) {
      var name = number == 1 ? order.name() : order.name() + "-" + number;
      var saved = attempt(name, order, notices);
      if (saved != null) {
        return saved;
      }
    }
  }

  private @Nullable Saved attempt(String name, Order order, List<Diagnostic> notices)
      throws IOException, InputException {
    var succession = new Succession(file(name, "json").toString(), notices);
    var standing =
        free(name, order.deck().id())
            ? standingUnder(name, order.deck())
            : new StandingDeck(null, "was written for another input");
    if (!standing.foreign().isEmpty()) {
      succession.warn(standing.foreign(), "it is left alone, the new deck takes another name");
      return null;
    }
    var there = standing.deck();
    var deck = there == null ? order.deck() : succession.join(there, order);
    var saved = new Saved(name, deck, write(name, deck, order.formats()), notices);
    claim(name, order.deck().id());
    return saved;
  }

  private StandingDeck standingUnder(String name, Deck made) throws IOException, InputException {
    return StandingDeck.find(file(name, "json"), file(name, "html"), made);
  }

  private synchronized boolean free(String name, String id) {
    return owners.getOrDefault(name, id).equals(id);
  }

  private synchronized void claim(String name, String id) {
    owners.put(name, id);
  }

  private List<Path> write(String name, Deck deck, List<Format> formats)
      throws IOException, InputException {
    var files = new LinkedHashMap<Path, AtomicFile.Content>();
    for (var format : formats) {
      files.put(file(name, format.extension()), out -> format.writer().write(deck, out));
    }
    AtomicFile.writeAll(files);
    return formats.stream().map(format -> file(name, format.extension())).toList();
  }

  private Path file(String name, String extension) {
    return folder.resolve(name + "." + extension);
  }
}
