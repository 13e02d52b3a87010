package io.github.quizette.duplicate;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.duplicate.Stories.Told;
import io.github.quizette.json.JsonCursor;
import io.github.quizette.json.JsonValue;
import io.github.quizette.json.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Keeps stories from run to run, as JSON of one line a story; hashes are in Base64. */
final class StoryFile {
  /** How many stories are kept, some 4 kB each. */
  static final int MOST = 1_000;

  private StoryFile() {}

  private record Kept(Fingerprint print, Told told) {}

  /** Writes the newest stories of an index, each article once, the oldest first. */
  static void write(OutputStream out, StoryIndex<Told> index) throws IOException {
    var kept = new LinkedHashMap<String, Kept>();
    index.each(
        (print, told) -> {
          kept.remove(told.id());
          kept.put(told.id(), new Kept(print, told));
        });
    var json = JsonWriter.indented(out).object().name("stories").list();
    for (var one : kept.values().stream().skip(Math.max(0, kept.size() - MOST)).toList()) {
      write(json, one.print(), one.told());
    }
    json.endList().endObject().finish();
  }

  private static void write(JsonWriter json, Fingerprint print, Told told) throws IOException {
    json.object().name("id").text(told.id()).name("title").text(told.title());
    json.name("url").text(told.url()).name("published").text(day(told.published()));
    json.name("corrected").truth(told.corrected()).name("size").number(print.size());
    json.name("shingles").text(text(print.shingles())).name("names").text(text(print.names()));
    json.name("lead").text(text(print.lead())).name("headline").text(text(print.title()));
    var bands = Arrays.stream(print.bands()).asLongStream().toArray();
    json.name("bands").text(text(bands)).endObject();
  }

  /**
   * Reads stories in the order in which they were written.
   *
   * @throws InputException if they are not what {@link #write} writes
   */
  static void read(String name, InputStream in, BiConsumer<Fingerprint, Told> taker)
      throws IOException, InputException {
    if (JsonCursor.read(name, in) instanceof JsonValue.Members all
        && all.members().get("stories") instanceof JsonValue.Elements stories) {
      try {
        for (var story : stories.elements()) {
          read(((JsonValue.Members) story).members(), taker);
        }
        return;
      } catch (ClassCastException | IllegalArgumentException | DateTimeException e) {
        // as below
      }
    }
    throw new InputException(
        Diagnostic.error(name, "it is damaged", "delete it: copies of older stories are taken"));
  }

  private static void read(Map<String, JsonValue> story, BiConsumer<Fingerprint, Told> taker) {
    var day = text(story, "published");
    var published = day.isEmpty() ? null : LocalDate.parse(day);
    var size = number(story, "size");
    var bands = Arrays.stream(hashes(story, "bands")).mapToInt(Math::toIntExact).toArray();
    if (bands.length != Fingerprint.BANDS) {
      throw new IllegalArgumentException("bands");
    }
    taker.accept(
        new Fingerprint(
            hashes(story, "shingles"),
            size,
            hashes(story, "names"),
            hashes(story, "lead"),
            hashes(story, "headline"),
            bands,
            published),
        new Told(
            text(story, "id"),
            text(story, "title"),
            text(story, "url"),
            published,
            size,
            story.get("corrected") instanceof JsonValue.Truth truth && truth.value()));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String text(Map<String, JsonValue> story, String name) {
    if (story.get(name) instanceof JsonValue.Text text) {
      return text.value();
    }
    throw new IllegalArgumentException(name);
  }

  private static int number(Map<String, JsonValue> story, String name) {
    if (story.get(name) instanceof JsonValue.Decimal number) {
      return number.value().intValue();
    }
    throw new IllegalArgumentException(name);
  }

  private static String text(long[] hashes) {
    var bytes = ByteBuffer.allocate(hashes.length * Long.BYTES);
    bytes.asLongBuffer().put(hashes);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  private static long[] hashes(Map<String, JsonValue> story, String name) {
    var hashes = ByteBuffer.wrap(Base64.getDecoder().decode(text(story, name))).asLongBuffer();
    var all = new long[hashes.remaining()];
    hashes.get(all);
    return all;
  }
}
