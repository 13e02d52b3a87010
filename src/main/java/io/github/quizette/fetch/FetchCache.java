package io.github.quizette.fetch;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.json.JsonCursor;
import io.github.quizette.json.JsonValue;
import io.github.quizette.json.JsonWriter;
import io.github.quizette.text.ContentId;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Keeps what was fetched with the marks by which the server tells whether it still holds. A damaged
 * file is as good as none. May be shared by threads and processes.
 */
final class FetchCache {
  private static final int MAX_HEAD = 20_000;
  private static final int MOST = 1_000;

  private final Path folder;

  /** Makes a cache in a folder, which is made when the first thing is kept. */
  FetchCache(Path folder) {
    this.folder = folder;
  }

  /**
   * Something kept.
   *
   * @param address where it stood
   * @param tag the server's ETag; empty if none
   * @param modified the server's Last-Modified; empty if none
   * @param type its Content-Type; empty if none
   * @param body unpacked
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Kept(String address, String tag, String modified, String type, byte[] body) {
    boolean canBeAsked() {
      return !tag.isEmpty() || !modified.isEmpty();
    }
  }

  /** Returns what is kept of an address. */
  Optional<Kept> find(String address) throws IOException {
    var file = file(address);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      var head = new ByteArrayOutputStream();
      for (var b = in.read(); b >= 0 && b != '\n' && head.size() < MAX_HEAD; b = in.read()) {
        head.write(b);
      }
      return kept(head.toByteArray(), in.readAllBytes())
          .filter(one -> one.address().equals(address));
    }
  }

  private static Optional<Kept> kept(byte[] head, byte[] body) throws IOException {
    try {
      if (JsonCursor.read("", new ByteArrayInputStream(head)) instanceof JsonValue.Members all
          && text(all, "digest").equals(digest(body))) {
        return Optional.of(
            new Kept(
                text(all, "address"),
                text(all, "tag"),
                text(all, "modified"),
                text(all, "type"),
                body));
      }
    } catch (InputException e) {
      // damaged: fetched anew
    }
    return Optional.empty();
  }

  private static String text(JsonValue.Members all, String name) {
    return all.members().get(name) instanceof JsonValue.Text text ? text.value() : "";
  }

  /** Keeps it, whole or not at all, in place of what was kept. */
  void keep(Kept kept) throws IOException {
    Files.createDirectories(folder);
    var made = Files.createTempFile(folder, ".", ".tmp");
    try {
      try (var out = Files.newOutputStream(made)) {
        JsonWriter.compact(out)
            .object()
            .name("address")
            .text(kept.address())
            .name("tag")
            .text(kept.tag())
            .name("modified")
            .text(kept.modified())
            .name("type")
            .text(kept.type())
            .name("digest")
            .text(digest(kept.body()))
            .endObject()
            .finish();
        out.write(kept.body());
      }
      Files.move(made, file(kept.address()), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(made);
    }
  }

  /** Forgets the oldest of more than {@value #MOST} things. */
  void trim() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    var ages = new TreeMap<Path, FileTime>();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        ages.put(file, Files.getLastModifiedTime(file));
      }
    }
    var oldest = ages.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    for (var old : oldest.subList(0, Math.max(0, oldest.size() - MOST))) {
      Files.deleteIfExists(old.getKey());
    }
  }

  private static String digest(byte[] body) {
    return ContentId.sha256(new String(body, java.nio.charset.StandardCharsets.ISO_8859_1));
  }

  private Path file(String address) {
    return folder.resolve(ContentId.sha256(address));
  }
}
