package io.github.quizette.cli;

import io.github.quizette.deck.AtomicFile;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.json.JsonCursor;
import io.github.quizette.json.JsonValue;
import io.github.quizette.json.JsonWriter;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What earlier runs took of a feed or an archive, kept in a hidden file beside its deck. Of more
 * than {@value #MOST} entries the oldest are forgotten. One thread's.
 */
final class CollectionState {
  private static final int MOST = 20_000;

  private final Path file;
  private final Map<String, String> entries = new LinkedHashMap<>();
  private long records;

  private CollectionState(Path file) {
    this.file = file;
  }

  /**
   * Reads the state of a deck; a fresh one if there is none.
   *
   * @throws InputException if the file is damaged
   */
  static CollectionState of(Path decks, String slug) throws IOException, InputException {
    var state = new CollectionState(file(decks, slug));
    if (Files.isRegularFile(state.file)) {
      try (var in = new BufferedInputStream(Files.newInputStream(state.file))) {
        if (JsonCursor.read(state.file.toString(), in) instanceof JsonValue.Members all) {
          state.fill(all);
        }
      }
    }
    return state;
  }

  /** Reads the state of a deck; where it is damaged that is told and a fresh one begun. */
  static CollectionState orFresh(MakeTools tools, String slug) throws IOException {
    try {
      return of(tools.plan().output(), slug);
    } catch (InputException e) {
      tools.decks().note(e.getMessage() + "; begun anew");
      return new CollectionState(file(tools.plan().output(), slug));
    }
  }

  private static Path file(Path decks, String slug) {
    return decks.resolve(".quizette").resolve(slug + ".state.json");
  }

  private void fill(JsonValue.Members all) {
    if (all.members().get("records") instanceof JsonValue.Decimal number) {
      records = number.value().longValue();
    }
    if (all.members().get("entries") instanceof JsonValue.Members seen) {
      seen.members()
          .forEach(
              (id, digest) -> {
                if (digest instanceof JsonValue.Text text) {
                  entries.put(id, text.value());
                }
              });
    }
  }

  /** Tells whether an entry of this digest was taken. */
  boolean seen(String id, String digest) {
    return digest.equals(entries.get(key(id)));
  }

  /** Tells whether the entry was taken, in whatever wording. */
  boolean knows(String id) {
    return entries.containsKey(key(id));
  }

  /** An entry was taken. */
  void take(String id, String digest) {
    entries.remove(key(id));
    entries.put(key(id), digest);
    if (entries.size() > MOST) {
      entries.remove(entries.keySet().iterator().next());
    }
  }

  private static String key(String id) {
    return io.github.quizette.text.ContentId.of("e", id);
  }

  /** Returns how many records of an archive are done. */
  long records() {
    return records;
  }

  void records(long done) {
    records = Math.max(records, done);
  }

  /** Writes it, whole or not at all. */
  void save() throws IOException, InputException {
    AtomicFile.write(
        file,
        out -> {
          var json = JsonWriter.indented(out).object().name("records").number(records);
          json.name("entries").object();
          for (var entry : entries.entrySet()) {
            json.name(entry.getKey()).text(entry.getValue());
          }
          json.endObject().endObject().finish();
        });
  }
}
