package io.github.quizette.reader.document;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.Source;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The files in a document that is a zip archive, found by its directory and unpacked one at a time,
 * in memory alone and never beyond {@link #MAX_PART}. Immutable.
 */
final class ZipParts {
  /** The most bytes a part may have, unpacked. */
  static final int MAX_PART = 50_000_000;

  private static final int MAX_PARTS = 20_000;
  private static final int END_LENGTH = 22;
  private static final int MAX_COMMENT = 65_535;
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int DEFLATED = 8;

  private record Entry(int flags, int method, int size, int offset) {}

  private final Source source;
  private final ByteBuffer bytes;
  private final Map<String, Entry> entries;

  private ZipParts(Source source, ByteBuffer bytes, Map<String, Entry> entries) {
    this.source = source;
    this.bytes = bytes;
    this.entries = entries;
  }

  /** Returns the parts of a source; none if it is no whole archive. */
  static ZipParts of(Source source) {
    var bytes = ByteBuffer.wrap(source.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    var entries = new LinkedHashMap<String, Entry>();
    try {
      readDirectory(bytes, entries);
    } catch (IndexOutOfBoundsException e) {
      entries.clear(); // cut off
    }
    return new ZipParts(source, bytes, Collections.unmodifiableMap(entries));
  }

  private static void readDirectory(ByteBuffer bytes, Map<String, Entry> entries) {
    var end = bytes.limit() - END_LENGTH;
    var lowest = Math.max(0, end - MAX_COMMENT);
    while (end >= lowest && bytes.getInt(end) != END) {
      end--;
    }
    if (end < lowest) {
      return;
    }
    var at = bytes.getInt(end + 16);
    var count = Math.min(MAX_PARTS, Short.toUnsignedInt(bytes.getShort(end + 10)));
    for (var i = 0; i < count && bytes.getInt(at) == ENTRY; i++) {
      var length = Short.toUnsignedInt(bytes.getShort(at + 28));
      var name = new byte[length];
      bytes.get(at + ENTRY_LENGTH, name);
      entries.putIfAbsent(
          new String(name, StandardCharsets.UTF_8),
          new Entry(
              bytes.getShort(at + 8),
              bytes.getShort(at + 10),
              bytes.getInt(at + 20),
              bytes.getInt(at + 42)));
      at +=
          ENTRY_LENGTH
              + length
              + Short.toUnsignedInt(bytes.getShort(at + 30))
              + Short.toUnsignedInt(bytes.getShort(at + 32));
    }
  }

  /** Returns the names of all parts in the order of the directory. */
  Set<String> names() {
    return entries.keySet();
  }

  /** Returns the first characters of a part, as bytes; empty if it is not there or broken. */
  String start(String name, int length) {
    try {
      var content = read(name, length);
      return content.map(b -> new String(b, StandardCharsets.ISO_8859_1)).orElse("");
    } catch (InputException e) {
      return "";
    }
  }

  /**
   * Returns a part, unpacked; empty if it is not there.
   *
   * @throws InputException if it is broken, locked or larger than {@link #MAX_PART}
   */
  Optional<byte[]> part(String name) throws InputException {
    var content = read(name, MAX_PART + 1);
    if (content.isPresent() && content.get().length > MAX_PART) {
      throw Refusals.refuse(
          source,
          "a part of it unpacks to more than " + MAX_PART / 1_000_000 + " MB",
          "it may be made to fill the memory: do not use it");
    }
    return content;
  }

  private Optional<byte[]> read(String name, int most) throws InputException {
    var entry = entries.get(name);
    if (entry == null) {
      return Optional.empty();
    }
    if ((entry.flags & 1) != 0) {
      throw Refusals.locked(source, "document");
    }
    try {
      if (bytes.getInt(entry.offset) != LOCAL) {
        throw Refusals.broken(source, "document");
      }
      var start =
          entry.offset
              + LOCAL_LENGTH
              + Short.toUnsignedInt(bytes.getShort(entry.offset + 26))
              + Short.toUnsignedInt(bytes.getShort(entry.offset + 28));
      var packed = new byte[Math.max(0, Math.min(entry.size, bytes.limit() - start))];
      bytes.get(start, packed);
      return Optional.of(entry.method == DEFLATED ? inflate(packed, most) : cut(packed, most));
    } catch (IndexOutOfBoundsException | DataFormatException e) {
      throw Refusals.broken(source, "document");
    }
  }

  private static byte[] cut(byte[] stored, int most) {
    return stored.length <= most ? stored : java.util.Arrays.copyOf(stored, most);
  }

  private static byte[] inflate(byte[] packed, int most) throws DataFormatException {
    var inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      var out = new ByteArrayOutputStream(Math.min(most, 4 * packed.length + 64));
      var buffer = new byte[8192];
      while (!inflater.finished() && out.size() < most) {
        var count = inflater.inflate(buffer, 0, Math.min(buffer.length, most - out.size()));
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          break;
        }
        out.write(buffer, 0, count);
      }
      return out.toByteArray();
    } finally {
      inflater.end();
    }
  }
}
