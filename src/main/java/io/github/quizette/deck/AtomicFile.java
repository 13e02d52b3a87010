package io.github.quizette.deck;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Writes files so that each is there whole or not at all, whatever is killed or full: into a
 * temporary file of the same folder, forced to the disk, then moved into place. Thread-safe.
 */
public final class AtomicFile {
  private static final Pattern TEMPORARY = Pattern.compile("\\..+\\.(\\d+)-\\d+\\.quizette-tmp");
  private static final int BUFFER = 1 << 16;
  private static final AtomicLong COUNT = new AtomicLong();

  private AtomicFile() {}

  /** What is to be written. */
  @FunctionalInterface
  public interface Content {
    /** Writes everything and leaves {@code out} open. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes {@code target}, replacing a file of that name; its folder is made if it is missing.
   *
   * @throws InputException if {@code target} is a symbolic link or a folder, or if its folder is a
   *     file or must not be written
   * @throws IOException if the disk fails or is full, or if {@code content} throws it; the file
   *     that was there before is then untouched
   */
  public static void write(Path target, Content content) throws IOException, InputException {
    writeAll(Map.of(target, content));
  }

  /**
   * Writes files of one kind of thing: all of them are made before the first is put in its place,
   * so that none is written where one cannot be made.
   *
   * @param contents what is to be written where, in the order of the map
   * @throws InputException as {@link #write}
   * @throws IOException as {@link #write}; unless a move fails, every file is then untouched
   */
  public static void writeAll(Map<Path, Content> contents) throws IOException, InputException {
    var made = new LinkedHashMap<Path, Path>();
    var folder = Path.of("");
    try {
      for (var target : contents.keySet()) {
        folder = makeFolder(folderOf(target));
        refuseUnlessPlain(target);
        var temporary = folder.resolve(temporaryName(target));
        made.put(target, temporary);
        fill(temporary, contents.get(target));
        keepPermissions(target, temporary);
      }
      for (var target : made.keySet()) {
        folder = folderOf(target);
        Files.move(made.get(target), target, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
      }
    } catch (AccessDeniedException e) {
      throw unwritable(folder);
    } finally {
      for (var temporary : made.values()) {
        Files.deleteIfExists(temporary);
      }
    }
  }

  /**
   * Makes {@code folder} and the folders above it where they are missing.
   *
   * @throws InputException if a file of that name is in the way, or if it must not be written
   */
  static Path makeFolder(Path folder) throws IOException, InputException {
    try {
      if (!Files.isDirectory(folder)) { // a link to a folder is one
        Files.createDirectories(folder);
      }
    } catch (FileAlreadyExistsException e) {
      throw refused(Path.of(e.getFile()), "is a file, not a folder", "choose another folder");
    } catch (AccessDeniedException e) {
      throw unwritable(folder);
    }
    if (!Files.isWritable(folder)) {
      throw unwritable(folder);
    }
    return folder;
  }

  /**
   * Deletes temporary files that processes left in {@code folder} when they were killed; those of
   * processes that still run stay.
   */
  static void sweep(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder, ".*.quizette-tmp")) {
      for (var file : files) {
        var name = TEMPORARY.matcher(file.getFileName().toString());
        if (name.matches() && !runs(name.group(1))) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static boolean runs(String pid) {
    try {
      return ProcessHandle.of(Long.parseLong(pid)).isPresent();
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Refuses a link, a folder, a device: what is replaced must be a plain file, or nothing. */
  static void refuseUnlessPlain(Path target) throws InputException {
    if (Files.isSymbolicLink(target)) {
      throw refused(target, "is a symbolic link, which is never written through", "name its file");
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      throw refused(target, "is there and is not a file", "choose another name");
    }
  }

  private static void fill(Path temporary, Content content) throws IOException {
    try (var channel =
            FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void keepPermissions(Path old, Path made) throws IOException {
    try {
      Files.setPosixFilePermissions(made, Files.getPosixFilePermissions(old));
    } catch (NoSuchFileException e) {
      // a new file: the process's own mask holds
    } catch (UnsupportedOperationException e) {
      // no such permissions on this file system
    }
  }

  /** Forces the folder's entry to the disk where the system can. */
  private static void force(Path folder) {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folder; the move itself is done
    }
  }

  private static Path folderOf(Path target) {
    var parent = target.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IllegalArgumentException("a file system's root cannot be written: " + target);
    }
    return parent;
  }

  private static String temporaryName(Path target) {
    return "."
        + target.getFileName()
        + "."
        + ProcessHandle.current().pid()
        + "-"
        + COUNT.incrementAndGet()
        + ".quizette-tmp";
  }

  private static InputException unwritable(Path folder) {
    return refused(folder, "must not be written", "choose another folder");
  }

  private static InputException refused(Path file, String what, String advice) {
    return new InputException(Diagnostic.error(file.toString(), what, advice));
  }
}
