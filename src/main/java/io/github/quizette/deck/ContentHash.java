package io.github.quizette.deck;

import io.github.quizette.item.Item;
import io.github.quizette.json.JsonWriter;
import io.github.quizette.text.ContentId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What tells two contents of an item apart. */
public final class ContentHash {
  private ContentHash() {}

  /**
   * Returns the SHA-256, as 64 hexadecimal digits, of the item's JSON without its id and without
   * what the deck adds (revision, contentHash, status, editedBy, changed), written compactly: what
   * {@code JSON.stringify} gives for the rest of the members.
   */
  public static String of(Item item) {
    var bytes = new ByteArrayOutputStream();
    try {
      var json = JsonWriter.compact(bytes);
      json.object();
      ItemJson.writeContent(item, json);
      json.endObject().flush();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return ContentId.sha256(bytes.toString(StandardCharsets.UTF_8));
  }
}
