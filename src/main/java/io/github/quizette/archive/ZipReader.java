package io.github.quizette.archive;

import io.github.quizette.archive.ArchiveEntry.Found;
import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.Source;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads a zip of articles, each a file in it, in the order of their names. Nothing is unpacked to
 * the disk; a name that leads out of the archive is refused all the same.
 */
final class ZipReader implements ArchiveReader {
  private static final int MAX_FILES = 200_000;
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "\\[Content_Types\\]\\.xml|mimetype|META-INF/container\\.xml|word/document\\.xml");

  @Override
  public String name() {
    return "zip";
  }

  @Override
  public String accepts() {
    return "a zip of articles, each a file of any kind that is read (.zip)";
  }

  /** Takes a zip that is no office document or book, which are zips too. */
  @Override
  public boolean takes(ArchiveHead head) {
    return !head.packed()
        && (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006"))
        && !DOCUMENT
            .matcher(new String(head.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
            .find();
  }

  @Override
  public Archive open(ArchiveFile file, FieldNames fields) throws IOException, InputException {
    try {
      var zip = new ZipFile(file.path().toFile());
      if (zip.size() > MAX_FILES) {
        zip.close();
        throw refused(file, "more than " + MAX_FILES + " files in it", "split it");
      }
      return new Files(file.name(), zip);
    } catch (ZipException e) {
      throw refused(file, "the zip is damaged: " + e.getMessage(), "fetch or make it again");
    }
  }

  private static InputException refused(ArchiveFile file, String what, String advice) {
    return new InputException(Diagnostic.error(file.name(), what, advice));
  }

  private static final class Files implements Archive {
    private final String file;
    private final ZipFile zip;
    private final List<ZipEntry> entries = new ArrayList<>();
    private int at;

    Files(String file, ZipFile zip) {
      this.file = file;
      this.zip = zip;
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        var entry = all.nextElement();
        if (!entry.isDirectory() && !hidden(entry.getName())) {
          entries.add(entry);
        }
      }
      entries.sort(Comparator.comparing(ZipEntry::getName));
    }

    private static boolean hidden(String name) {
      var last = name.substring(name.lastIndexOf('/') + 1);
      return (last.startsWith(".") && !name.contains(".."))
          || name.startsWith("__MACOSX/")
          || last.startsWith("README");
    }

    @Override
    public Optional<ArchiveEntry> next() throws IOException {
      return at == entries.size() ? Optional.empty() : Optional.of(entry(entries.get(at++)));
    }

    private ArchiveEntry entry(ZipEntry entry) throws IOException {
      var name = entry.getName();
      var shown = file + "!" + printable(name);
      if (leadsOut(name)) {
        return RecordFields.damaged(
            shown, at, 0, "its name leads out of the archive", "give it another name");
      }
      try (var in = zip.getInputStream(entry)) {
        if (in == null) {
          throw new EOFException();
        }
        var bytes = in.readNBytes(Source.MAX_BYTES + 1);
        if (bytes.length > Source.MAX_BYTES) {
          return RecordFields.damaged(
              shown, at, 0, "unpacks to more than 20 MB", "give one article a file");
        }
        if (Unpacking.isBomb(Math.max(entry.getCompressedSize(), 1), bytes.length)) {
          return RecordFields.damaged(
              shown, at, 0, "unpacks to more than " + Unpacking.MAX_RATIO + " times its size", "");
        }
        return new Found(at, new Source(shown, bytes), Given.NOTHING);
      } catch (ZipException | EOFException e) {
        return RecordFields.damaged(
            shown, at, 0, "damaged in the zip: " + e.getMessage(), "make the zip again");
      }
    }

    private static String printable(String name) {
      var head = name.length() > 200 ? name.substring(0, 200) + "…" : name;
      return head.replaceAll("\\p{Cntrl}", "?");
    }

    private static boolean leadsOut(String name) {
      return name.startsWith("/")
          || name.indexOf('\\') >= 0
          || name.indexOf('\0') >= 0
          || name.matches("(?s)[A-Za-z]:.*")
          || ("/" + name + "/").contains("/../");
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }
}
