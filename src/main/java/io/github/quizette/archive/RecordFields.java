package io.github.quizette.archive;

import io.github.quizette.archive.ArchiveEntry.Damaged;
import io.github.quizette.archive.ArchiveEntry.Found;
import io.github.quizette.archive.FieldNames.Part;
import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.Diagnostic.Severity;
import io.github.quizette.feed.FeedDates;
import io.github.quizette.feed.FeedText;
import io.github.quizette.reader.Source;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Makes an entry of a record's fields. */
final class RecordFields {
  private RecordFields() {}

  /**
   * Returns the entry.
   *
   * @param line of the record's beginning, from 1
   * @param fields the value of a field by its name; empty if it is not there
   */
  static ArchiveEntry entry(
      String file, long number, int line, FieldNames names, Function<String, String> fields) {
    var html = names.value(Part.HTML, fields);
    var text = names.value(Part.TEXT, fields);
    if (text.isEmpty() && html.isEmpty()) {
      return damaged(
          file, number, line, "no text in it", "name its field, such as --fields text=body");
    }
    var given =
        new Given(
            FeedText.line(names.value(Part.TITLE, fields)),
            FeedDates.parse(names.value(Part.DATE, fields)).orElse(null),
            FeedText.line(names.value(Part.PUBLISHER, fields)),
            names.value(Part.URL, fields),
            FeedText.line(names.value(Part.LICENCE, fields)),
            FeedText.line(names.value(Part.AUTHOR, fields)));
    var name = file + ":" + line;
    return new Found(
        number, text.isEmpty() ? page(name, html, given) : plain(name, text, given), given);
  }

  private static Source page(String name, String html, Given given) {
    var whole =
        html.regionMatches(true, 0, "<!doctype", 0, 9)
            || html.regionMatches(true, 0, "<html", 0, 5);
    var page =
        whole ? html : "<!DOCTYPE html><html><body><article>" + html + "</article></body></html>";
    return new Source(
        name, page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", given.url());
  }

  /** The headline goes above the text, so that a line that repeats it is known as one. */
  private static Source plain(String name, String text, Given given) {
    var header = given.title().isEmpty() ? "" : "Title: " + given.title() + "\n\n";
    return new Source(
        name,
        (header + text).getBytes(StandardCharsets.UTF_8),
        "text/plain; charset=utf-8",
        given.url());
  }

  static Damaged damaged(String file, long number, int line, String what, String advice) {
    return new Damaged(number, new Diagnostic(file, line, Severity.ERROR, what, advice));
  }
}
