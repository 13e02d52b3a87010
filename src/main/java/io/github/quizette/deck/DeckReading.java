package io.github.quizette.deck;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.json.JsonCursor;
import io.github.quizette.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One reading of a deck, item by item. */
final class DeckReading {
  private final String file;
  private final Map<String, JsonValue> head = new LinkedHashMap<>();
  private final List<Note> notes = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private boolean items;
  private boolean newer;

  DeckReading(String file) {
    this.file = file;
  }

  Deck read(JsonCursor json) throws IOException, InputException {
    json.enterObject("a deck");
    for (var name = json.nextName(); name.isPresent(); name = json.nextName()) {
      if (name.get().equals("items")) {
        readItems(json);
      } else {
        head.put(name.get(), json.memberValue());
      }
    }
    json.end();
    if (!items) {
      throw fault(1, "deck: items is missing", "");
    }
    return deck();
  }

  /** Tells, once it is read, whether the deck is of a newer 1.x and may have lost members. */
  boolean newer() {
    return newer;
  }

  private void readItems(JsonCursor json) throws IOException, InputException {
    newer = DeckVersion.of(file, head.get("schemaVersion")).newer();
    items = true;
    json.enterList("items");
    for (var item = json.nextElement(); item.isPresent(); item = json.nextElement()) {
      add(item.get());
    }
  }

  /** Takes what stands around the items from elsewhere, before the first is added. */
  void head(JsonValue.Members members) throws InputException {
    head.putAll(members.members());
    newer = DeckVersion.of(file, head.get("schemaVersion")).newer();
  }

  /** Reads one item more. */
  void add(JsonValue value) throws InputException {
    notes.add(note(value));
  }

  /** Returns how many items were read. */
  int size() {
    return notes.size();
  }

  private Note note(JsonValue value) throws InputException {
    if (!(value instanceof JsonValue.Members object)) {
      throw fault(value.line(), "items holds " + value.kind(), "write an object for each item");
    }
    var fields = new Fields(file, name(object), object, newer);
    var item = ItemJson.read(fields);
    if (!ids.add(item.id())) {
      throw fields.fault("id", "occurs twice", "give each item an id of its own");
    }
    var revision = fields.whole("revision");
    if (revision < 1) {
      throw fields.fault("revision", "is less than 1", "count from 1");
    }
    var editedBy = fields.absentOrText("editedBy");
    if (!editedBy.isEmpty() && !editedBy.equals(Note.PERSON)) {
      throw fields.fault("editedBy", "is unknown: " + editedBy, "use " + Note.PERSON);
    }
    var note =
        new Note(
            item,
            revision,
            fields.text("contentHash"),
            fields.constant("status", Note.Status.values()),
            editedBy,
            fields.absentOrDate("changed"));
    fields.end();
    return note;
  }

  /** Names an item by its id, else by its place. */
  private String name(JsonValue.Members object) {
    return object.members().get("id") instanceof JsonValue.Text id
        ? "item " + id.value()
        : "item " + (notes.size() + 1);
  }

  /** Returns the deck when everything is read. */
  Deck deck() throws InputException {
    var fields = new Fields(file, "deck", new JsonValue.Members(head, 1), newer);
    fields.text("schemaVersion");
    var deck =
        new Deck(
            fields.text("id"),
            fields.text("title"),
            fields.text("language"),
            fields.optionalText("licence"),
            fields.text("generator"),
            head.containsKey("profile") ? profile(fields.object("profile")) : null,
            articles(fields),
            notes);
    fields.end();
    return deck;
  }

  private static Profile profile(Fields fields) throws InputException {
    var profile =
        new Profile(
            fields.text("name"),
            fields.number("marks"),
            fields.number("penalty"),
            fields.whole("options"),
            fields.whole("seconds"));
    fields.end();
    return profile;
  }

  private static List<Deck.Source> articles(Fields deck) throws InputException {
    var articles = new ArrayList<Deck.Source>();
    for (var fields : deck.objects("articles")) {
      articles.add(
          new Deck.Source(
              fields.text("id"),
              fields.optionalText("title"),
              fields.optionalText("url"),
              fields.optionalText("publisher"),
              fields.optionalDate("published"),
              fields.optionalDate("retrieved"),
              fields.optionalText("licence"),
              fields.text("sha256")));
      fields.end();
    }
    return articles;
  }

  private InputException fault(int line, String what, String advice) {
    return new InputException(new Diagnostic(file, line, Diagnostic.Severity.ERROR, what, advice));
  }
}
