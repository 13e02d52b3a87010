package io.github.quizette.deck;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.json.JsonCursor;
import io.github.quizette.json.JsonWriter;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A deck to and from JSON, as docs/deck-format.md describes it.
 *
 * <p>The same deck gives the same bytes, and a deck that was written so and read back gives them
 * again. Writing holds one item at a time, reading one item's JSON at a time.
 */
public final class DeckJson {
  /** The version of the format that is written; every 1.x is read. */
  public static final String SCHEMA_VERSION = "1.0.0";

  private DeckJson() {}

  /** Writes {@code deck} and a line end, and leaves {@code out} open. */
  public static void write(Deck deck, OutputStream out) throws IOException {
    var json = JsonWriter.indented(out).object();
    writeHead(deck, json);
    json.name("items").list();
    for (var note : deck.notes()) {
      writeNote(note, json);
    }
    json.endList().endObject().finish();
  }

  /** Writes every member from {@code schemaVersion} to {@code articles}. */
  static void writeHead(Deck deck, JsonWriter json) throws IOException {
    json.name("schemaVersion").text(SCHEMA_VERSION);
    json.name("id").text(deck.id());
    json.name("title").text(deck.title());
    json.name("language").text(deck.language());
    json.name("licence").text(Fields.orNull(deck.licence()));
    json.name("generator").text(deck.generator());
    var profile = deck.profile();
    if (profile != null) {
      writeProfile(profile, json);
    }
    json.name("articles").list();
    for (var article : deck.articles()) {
      writeArticle(article, json);
    }
    json.endList();
  }

  /** Returns what {@link #write} writes. */
  public static byte[] bytes(Deck deck) {
    var bytes = new ByteArrayOutputStream();
    try {
      write(deck, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  private static void writeProfile(Profile profile, JsonWriter json) throws IOException {
    json.name("profile").object().name("name").text(profile.name());
    json.name("marks").number(profile.marks());
    json.name("penalty").number(profile.penalty());
    json.name("options").number(profile.options());
    json.name("seconds").number(profile.seconds()).endObject();
  }

  private static void writeArticle(Deck.Source article, JsonWriter json) throws IOException {
    json.object().name("id").text(article.id());
    json.name("title").text(Fields.orNull(article.title()));
    json.name("url").text(Fields.orNull(article.url()));
    json.name("publisher").text(Fields.orNull(article.publisher()));
    json.name("published").text(Fields.orNull(article.published()));
    json.name("retrieved").text(Fields.orNull(article.retrieved()));
    json.name("licence").text(Fields.orNull(article.licence()));
    json.name("sha256").text(article.sha256()).endObject();
  }

  /** Writes a note as an object. */
  static void writeNote(Note note, JsonWriter json) throws IOException {
    json.object().name("id").text(note.item().id());
    json.name("revision").number(note.revision());
    json.name("contentHash").text(note.contentHash());
    json.name("status").text(note.status().label());
    if (!note.editedBy().isEmpty()) {
      json.name("editedBy").text(note.editedBy());
    }
    if (note.changed() != null) {
      json.name("changed").text(note.changed().toString());
    }
    ItemJson.writeContent(note.item(), json);
    json.endObject();
  }

  /**
   * Reads the deck in {@code file}.
   *
   * @throws InputException on the first fault, naming the item and the field; also if the deck is
   *     over 256 MB, or surely more than the memory holds
   */
  public static Deck read(Path file) throws IOException, InputException {
    DeckSize.requireBytes(file.toString(), Files.size(file));
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      return read(file.toString(), in);
    }
  }

  /**
   * Reads a deck and leaves {@code in} open. Members that this version does not know are refused,
   * but passed over in a deck of a newer 1.x.
   *
   * @param file the input as the user named it, for messages
   * @throws InputException on the first fault, naming the item and the field
   */
  public static Deck read(String file, InputStream in) throws IOException, InputException {
    return new DeckReading(file).read(JsonCursor.open(file, in));
  }
}
