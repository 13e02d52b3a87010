package io.github.quizette.cli;

import io.github.quizette.archive.ArchiveFile;
import io.github.quizette.archive.ArchiveHead;
import io.github.quizette.archive.ArchiveReader;
import io.github.quizette.archive.ArchiveReaders;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.feed.FeedReader;
import io.github.quizette.reader.ArticleReaders;
import io.github.quizette.reader.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens inputs and tells articles, feeds and archives apart, by content or as the user says. */
final class InputOpener {
  /** How a feed is named by {@code --from}. */
  static final String FEED = "feed";

  private final Inputs inputs;
  private final Optional<String> from;

  InputOpener(Inputs inputs, Optional<String> from) {
    this.inputs = inputs;
    this.from = from;
  }

  /** Tells whether there is a reader of that name, for articles, feeds or archives. */
  static boolean knows(String reader) {
    return reader.equals(FEED)
        || ArticleReaders.byName(reader).isPresent()
        || ArchiveReaders.byName(reader).isPresent();
  }

  /** Opens an input; an archive is not held in memory, unless it comes by the network or a pipe. */
  Input open(String name) throws IOException, InputException {
    if (Inputs.isFile(name) && Files.isRegularFile(Path.of(name))) {
      var file = new ArchiveFile(name, Path.of(name));
      var reader = archive(ArchiveHead.of(file));
      return reader.isPresent()
          ? new Input.Bulk(file, reader.get(), false)
          : whole(inputs.open(name));
    }
    var source = inputs.open(name);
    var reader = archive(ArchiveHead.of(source.bytes()));
    if (reader.isEmpty()) {
      return whole(source);
    }
    var copy = Files.createTempFile("quizette-", ".archive");
    Files.write(copy, source.bytes());
    return new Input.Bulk(new ArchiveFile(name, copy), reader.get(), true);
  }

  private Optional<ArchiveReader> archive(ArchiveHead head) {
    return from.isPresent() ? ArchiveReaders.byName(from.get()) : ArchiveReaders.forHead(head);
  }

  private Input whole(Source source) throws IOException, InputException {
    var reader = new FeedReader();
    var asked = from.isPresent() && from.get().equals(FEED);
    return asked || (from.isEmpty() && reader.takes(source))
        ? new Input.Subscription(source, reader.read(source))
        : new Input.Document(source);
  }
}
