package io.github.quizette.cli;

import io.github.quizette.archive.ArchiveFile;
import io.github.quizette.archive.ArchiveReader;
import io.github.quizette.feed.Feed;
import io.github.quizette.reader.Source;

/** What an input turned out to be by its content. */
sealed interface Input {
  /** An article, or a document with several. */
  record Document(Source source) implements Input {}

  /**
   * A feed.
   *
   * @param source as read
   */
  record Subscription(Source source, Feed feed) implements Input {}

  /**
   * An archive of articles.
   *
   * @param temporary whether its file is a copy to be deleted
   */
  record Bulk(ArchiveFile file, ArchiveReader reader, boolean temporary) implements Input {}
}
