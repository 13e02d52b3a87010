package io.github.quizette.archive;

import io.github.quizette.diagnostic.InputException;
import java.io.IOException;

/** Reads web archives (WARC 1.0 and 1.1), packed record by record or not. */
final class WarcArchiveReader implements ArchiveReader {
  @Override
  public String name() {
    return "warc";
  }

  @Override
  public String accepts() {
    return "web archives: the pages and texts that servers gave (.warc, .warc.gz)";
  }

  @Override
  public boolean takes(ArchiveHead head) {
    return head.startsWith("WARC/1.") || head.startsWith("WARC/0.");
  }

  @Override
  public Archive open(ArchiveFile file, FieldNames fields) throws IOException, InputException {
    return new WarcArchive(file);
  }
}
