package io.github.quizette.feed;

import io.github.quizette.text.ContentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed. Immutable.
 *
 * @param id by which the feed knows it: guid, Atom id, else the link, else a digest; never empty
 * @param title plain text; empty if not given
 * @param link as written, perhaps relative to the feed; empty if not given
 * @param published the day in the feed's own time zone, or null
 * @param author empty if not given
 * @param licence as the feed states it; empty if not given
 * @param content the full text as HTML; empty if the feed has none
 * @param summary a teaser, plain or HTML; empty if not given
 */
public record FeedEntry(
    String id,
    String title,
    String link,
    @Nullable LocalDate published,
    String author,
    String licence,
    String content,
    String summary) {
  /** Returns a digest of all that the feed says of it: another one means that it was changed. */
  public String digest() {
    return ContentId.of("e", id, title, link, String.valueOf(published), content, summary);
  }
}
