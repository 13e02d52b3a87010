package io.github.quizette.feed;

import java.util.List;

/**
 * A feed as read.
 *
 * @param title plain text; empty if not given
 * @param link the site's address; empty if not given
 * @param entries in the order of the feed, which is mostly the newest first; at most {@link
 *     #MAX_ENTRIES}
 */
public record Feed(String title, String link, List<FeedEntry> entries) {
  /** The most entries that are read. */
  public static final int MAX_ENTRIES = 20_000;

  public Feed {
    entries = List.copyOf(entries);
  }
}
