package io.github.quizette.feed;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.json.JsonCursor;
import io.github.quizette.json.JsonValue;
import io.github.quizette.json.JsonValue.Elements;
import io.github.quizette.json.JsonValue.Members;
import io.github.quizette.reader.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON Feed 1 and 1.1. */
final class JsonFeed {
  private JsonFeed() {}

  static Feed read(Source source) throws IOException, InputException {
    var bytes = source.bytes();
    var mark = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF ? 3 : 0;
    var in = new ByteArrayInputStream(bytes, mark, bytes.length - mark);
    if (!(JsonCursor.read(source.name(), in) instanceof Members feed)
        || !(feed.members().get("items") instanceof Elements items)) {
      throw new InputException(
          Diagnostic.error(source.name(), "no JSON Feed: items is missing", "ask its publisher"));
    }
    var entries = new ArrayList<FeedEntry>();
    for (var item : items.elements()) {
      if (item instanceof Members members && entries.size() < Feed.MAX_ENTRIES) {
        var draft = draft(members);
        if (!draft.isBlank()) {
          entries.add(draft.entry(""));
        }
      }
    }
    return new Feed(FeedText.line(text(feed, "title")), text(feed, "home_page_url"), entries);
  }

  private static EntryDraft draft(Members item) {
    var draft = new EntryDraft();
    draft.id(text(item, "id"));
    draft.title(text(item, "title"));
    draft.link(text(item, "url"));
    draft.link(text(item, "external_url"));
    draft.published(text(item, "date_published"));
    draft.updated(text(item, "date_modified"));
    authors(item).forEach(draft::author);
    draft.content(text(item, "content_html"));
    var plain = text(item, "content_text");
    if (!plain.isBlank()) {
      draft.content(
          "<p>"
              + plain.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\n\\s*\\n", "</p><p>")
              + "</p>");
    }
    draft.summary(text(item, "summary"));
    return draft;
  }

  private static List<String> authors(Members item) {
    var list =
        item.members().get("authors") instanceof Elements many
            ? many.elements()
            : List.<JsonValue>of();
    var one = item.members().get("author");
    var all = new ArrayList<String>();
    for (var author : one == null ? list : List.of(one)) {
      if (author instanceof Members members) {
        all.add(text(members, "name"));
      }
    }
    return all;
  }

  /** Version 1 has ids that are numbers. */
  private static String text(Members members, String name) {
    var value = members.members().get(name);
    if (value instanceof JsonValue.Text text) {
      return text.value();
    }
    return value instanceof JsonValue.Decimal number ? plain(number.value()) : "";
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
