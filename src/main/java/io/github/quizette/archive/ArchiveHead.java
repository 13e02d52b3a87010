package io.github.quizette.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;

/**
 * How an archive begins.
 *
 * @param packed whether gzip packs it
 * @param bytes the first 64 kB, unpacked; fewer where it is shorter or damaged
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, copied by nobody
public record ArchiveHead(boolean packed, byte[] bytes) {
  private static final int LENGTH = 1 << 16;

  /** Reads the beginning of a file. */
  public static ArchiveHead of(ArchiveFile file) throws IOException {
    try (var in = new BufferedInputStream(Files.newInputStream(file.path()))) {
      return of(in.readNBytes(LENGTH));
    }
  }

  /** Reads the beginning of what begins so; a damaged packing is read as far as it goes. */
  public static ArchiveHead of(byte[] bytes) throws IOException {
    if (bytes.length < 2 || (bytes[0] & 0xFF) != 0x1F || (bytes[1] & 0xFF) != 0x8B) {
      return new ArchiveHead(
          false, bytes.length > LENGTH ? java.util.Arrays.copyOf(bytes, LENGTH) : bytes);
    }
    var out = new java.io.ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(bytes))) {
      for (var b = in.read(); b >= 0 && out.size() < LENGTH; b = in.read()) {
        out.write(b);
      }
    } catch (IOException e) {
      // cut off where the head ends, or damaged: what came out counts
    }
    return new ArchiveHead(true, out.toByteArray());
  }

  /** Returns it as text, without byte-order mark; other characters than ASCII may be wrong. */
  String text() {
    var text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Tells whether it begins with these characters, each a byte. */
  boolean startsWith(String magic) {
    return bytes.length >= magic.length()
        && new String(bytes, 0, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
  }
}
