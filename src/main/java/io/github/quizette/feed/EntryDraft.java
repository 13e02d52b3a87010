package io.github.quizette.feed;

import io.github.quizette.text.ContentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entry while its parts come in; the first of several wins. One thread's. */
final class EntryDraft {
  private String id = "";
  private String title = "";
  private String link = "";
  private @Nullable LocalDate published;
  private @Nullable LocalDate updated;
  private String author = "";
  private String licence = "";
  private String content = "";
  private String summary = "";

  void id(String value) {
    id = first(id, value.strip());
  }

  void title(String value) {
    title = first(title, FeedText.line(value));
  }

  void link(String value) {
    link = first(link, value.strip());
  }

  void published(String value) {
    published = published != null ? published : FeedDates.parse(value).orElse(null);
  }

  void updated(String value) {
    updated = updated != null ? updated : FeedDates.parse(value).orElse(null);
  }

  void author(String value) {
    author = first(author, FeedText.line(value));
  }

  void licence(String value) {
    licence = first(licence, FeedText.line(value));
  }

  void content(String value) {
    content = first(content, value.strip());
  }

  void summary(String value) {
    summary = first(summary, value.strip());
  }

  private static String first(String old, String value) {
    return old.isEmpty() ? value : old;
  }

  /** Tells whether anything was said of it. */
  boolean isBlank() {
    return title.isEmpty() && link.isEmpty() && content.isEmpty() && summary.isEmpty();
  }

  FeedEntry entry(String feedLicence) {
    var name = first(first(id, link), ContentId.of("e", title, content, summary));
    // a guid that is an address stands in for a missing link
    var target = link.isEmpty() && id.startsWith("http") ? id : link;
    return new FeedEntry(
        name,
        title,
        target,
        published != null ? published : updated,
        author,
        first(licence, feedLicence),
        content,
        summary);
  }
}
