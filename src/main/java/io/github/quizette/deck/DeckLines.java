package io.github.quizette.deck;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.json.JsonCursor;
import io.github.quizette.json.JsonValue;
import io.github.quizette.json.JsonWriter;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;

/**
 * A deck as JSON Lines, for imports in bulk: an item on each line, and a manifest beside them with
 * everything else, their number and their digest. Both hold the fields of docs/deck-format.md.
 * Writing and reading hold one item's JSON at a time.
 */
public final class DeckLines {
  private static final String MANIFEST = ".manifest.json";
  private static final String LINES = ".jsonl";
  private static final String GZIP = ".gz";

  private DeckLines() {}

  /** Writes each note as a line, and leaves {@code out} open. */
  public static void write(Deck deck, OutputStream out) throws IOException {
    for (var note : deck.notes()) {
      var json = JsonWriter.compact(out);
      DeckJson.writeNote(note, json);
      json.finish();
    }
  }

  /** Writes the manifest of what {@link #write} writes, and leaves {@code out} open. */
  public static void writeManifest(Deck deck, OutputStream out) throws IOException {
    var digest = sha();
    write(deck, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    var json = JsonWriter.indented(out).object();
    DeckJson.writeHead(deck, json);
    json.name("items").number(deck.notes().size());
    json.name("sha256").text(HexFormat.of().formatHex(digest.digest()));
    json.endObject().finish();
  }

  /** Tells whether {@code file} is named as JSON Lines are, packed by gzip or not. */
  public static boolean named(Path file) {
    var name = file.toString();
    return name.endsWith(LINES) || name.endsWith(LINES + GZIP);
  }

  /**
   * Reads a deck from {@code NAME.jsonl} or {@code NAME.jsonl.gz}, and {@code NAME.manifest.json}
   * beside it.
   *
   * @throws InputException on the first fault, naming the line, the item and the field; also if the
   *     lines are not those that the manifest was made of, or over 1 GB
   */
  public static Deck read(Path file) throws IOException, InputException {
    var name = file.toString();
    var manifest = manifest(file);
    DeckSize.requireItems(name, manifest.items());
    var reading = new DeckReading(name);
    reading.head(manifest.head());
    try (var lines = new LineInput(file)) {
      for (var line = lines.next(); line != null; line = lines.next()) {
        reading.add(JsonCursor.read(name, new ByteArrayInputStream(line), reading.size()));
      }
      manifest.require(name, lines);
    }
    return reading.deck();
  }

  /**
   * What stands beside the lines.
   *
   * @param head the members of a deck but its items
   * @param items number of the lines
   * @param sha256 of the lines
   */
  record Manifest(JsonValue.Members head, int items, String sha256) {
    /** Refuses lines, read to their end, that it was not made of. */
    void require(String file, LineInput lines) throws InputException {
      if (items != lines.number() || !lines.sha256().equals(sha256)) {
        throw fault(
            file,
            "the lines are not those of the manifest, which counts " + items + " items",
            "fetch or make both again");
      }
    }
  }

  /** Returns what stands beside {@code lines}. */
  static Manifest manifest(Path lines) throws IOException, InputException {
    var stem = lines.toString();
    var file = Path.of(stem.substring(0, stem.lastIndexOf(LINES)) + MANIFEST);
    var name = file.toString();
    if (!Files.exists(file)) {
      throw fault(name, "the manifest is missing", "put it beside the lines");
    }
    DeckSize.requireBytes(name, Files.size(file));
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      if (!(JsonCursor.read(name, in) instanceof JsonValue.Members all)
          || !(all.members().get("items") instanceof JsonValue.Decimal items)
          || !(all.members().get("sha256") instanceof JsonValue.Text sha256)) {
        throw fault(name, "it is no manifest: items or sha256 is missing", "make it again");
      }
      var head = new LinkedHashMap<>(all.members());
      head.remove("items");
      head.remove("sha256");
      var count = items.value().max(BigDecimal.ZERO).min(BigDecimal.valueOf(Integer.MAX_VALUE));
      return new Manifest(
          new JsonValue.Members(head, all.line()), count.intValue(), sha256.value());
    }
  }

  private static InputException fault(String file, String what, String advice) {
    return new InputException(Diagnostic.error(file, what, advice));
  }

  /** Returns a new digest. */
  static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
