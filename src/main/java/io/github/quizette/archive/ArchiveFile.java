package io.github.quizette.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An archive to be read.
 *
 * @param name as the user named it, for messages
 * @param path where it lies
 */
public record ArchiveFile(String name, Path path) {
  /** Opens it, unpacked if it is packed by gzip; more than packing can honestly save is refused. */
  InputStream open() throws IOException {
    var in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    in.mark(2);
    var packed = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return packed ? new BufferedInputStream(Unpacking.gzip(in), 1 << 16) : in;
  }
}
