package io.github.quizette.archive;

import io.github.quizette.archive.ArchiveEntry.Found;
import io.github.quizette.reader.Source;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * An open web archive: of its records those that are pages, texts or documents count. Behind a
 * damaged record it goes on where the next one begins.
 */
final class WarcArchive implements Archive {
  private static final int OK = 200;
  private static final int MAX_BYTES = 10_000_000;
  private static final Set<String> TYPES =
      Set.of("text/html", "application/xhtml+xml", "text/plain", "application/pdf");
  private static final byte[] PLAIN_START = "\r\n\r\nWARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PACKED_START = {0x1F, (byte) 0x8B, 0x08};

  private final ArchiveFile file;
  private final FileChannel channel;
  private final boolean packed;
  private @Nullable WarcReader reader;
  private long base;
  private long number;
  private boolean mending;

  WarcArchive(ArchiveFile file) throws IOException {
    this.file = file;
    this.channel = FileChannel.open(file.path(), StandardOpenOption.READ);
    this.packed = ArchiveHead.of(file).packed();
    this.reader = open(0);
  }

  private WarcReader open(long position) throws IOException {
    base = position;
    channel.position(position);
    return new WarcReader(channel, ByteBuffer.allocate(1 << 13).flip());
  }

  @Override
  public Optional<ArchiveEntry> next() throws IOException {
    while (reader != null) {
      var start = base;
      try {
        start = reader.position();
        var record = reader.next();
        if (record.isEmpty()) {
          reader = null;
          break;
        }
        start = reader.position();
        mending = false;
        var entry = entry(record.get());
        if (entry.isPresent()) {
          return entry;
        }
      } catch (IOException | RuntimeException e) { // the library also throws unchecked on damage
        var told = mending;
        var entry = damaged(e, start);
        if (!told) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }

  private ArchiveEntry damaged(Exception fault, long start) throws IOException {
    // the blank lines in front of a record, or the record's own first line, are not the next one
    var next = nextStart(start + (packed ? 1 : PLAIN_START.length));
    var name = file.name() + "@" + start;
    reader = next < 0 ? null : open(next);
    number += mending ? 0 : 1;
    mending = true; // where the record behind is no better, it is the same damage
    var cut = fault instanceof EOFException || next < 0;
    return RecordFields.damaged(
        name,
        number,
        0,
        cut
            ? "the archive is cut off or damaged from here on"
            : "a damaged record: " + fault.getMessage(),
        "fetch it again");
  }

  /** Returns where the next record behind {@code from} begins; negative if none does. */
  private long nextStart(long from) throws IOException {
    var mark = packed ? PACKED_START : PLAIN_START;
    var buffer = ByteBuffer.allocate(1 << 16);
    for (var at = from; at < channel.size(); at += Math.max(1, buffer.limit() - mark.length)) {
      buffer.clear();
      if (channel.read(buffer, at) <= 0) {
        return -1;
      }
      buffer.flip();
      for (var i = 0; i + mark.length <= buffer.limit(); i++) {
        if (matches(buffer, i, mark) && (!packed || unpacks(at + i))) {
          return at + i + (packed ? 0 : 4);
        }
      }
      if (buffer.limit() < buffer.capacity()) {
        return -1;
      }
    }
    return -1;
  }

  /** The mark of gzip may stand in packed bytes by chance: a record must follow. */
  private boolean unpacks(long at) throws IOException {
    var bytes = ByteBuffer.allocate(1 << 10);
    channel.read(bytes, at);
    var head = ArchiveHead.of(java.util.Arrays.copyOf(bytes.array(), bytes.position()));
    return head.startsWith("WARC/1.");
  }

  private static boolean matches(ByteBuffer buffer, int at, byte[] mark) {
    for (var i = 0; i < mark.length; i++) {
      if (buffer.get(at + i) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private Optional<ArchiveEntry> entry(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response && isHttp(response)) {
      var http = response.http();
      return http.status() == OK
          ? found(response, http.contentType().base().toString(), http)
          : Optional.empty();
    }
    if (record instanceof WarcResource resource) {
      return found(resource, resource.contentType().base().toString(), null);
    }
    return Optional.empty();
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().toString().equals("application/http");
  }

  private Optional<ArchiveEntry> found(
      WarcTargetRecord record, String type, @Nullable HttpResponse http) throws IOException {
    if (!TYPES.contains(type)) {
      return Optional.empty();
    }
    number++;
    var target = record.target();
    var name = file.name() + "!" + target;
    var declared = http == null ? record.contentType().toString() : http.contentType().toString();
    try (InputStream in = http == null ? record.body().stream() : http.bodyDecoded().stream()) {
      var bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        return Optional.of(RecordFields.damaged(name, number, 0, "larger than 10 MB", ""));
      }
      var given = new Given("", null, "", target, "", "");
      return Optional.of(new Found(number, new Source(name, bytes, declared, given.url()), given));
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
