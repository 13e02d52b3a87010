package io.github.quizette.deck;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.json.JsonCursor;
import io.github.quizette.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is different in a newer deck, item by item. Immutable.
 *
 * @param changes in the order of the newer deck, then what it lacks in the order of the older one
 */
public record DeckDiff(List<Change> changes) {
  public DeckDiff {
    changes = List.copyOf(changes);
  }

  /** What happened to an item. */
  public enum Kind {
    /** Only the newer deck holds it, and asks it. */
    ADDED,
    /** Its content is another. */
    CHANGED,
    /** The newer deck asks it no more: retired, rejected, or gone. */
    RETIRED,
    /** The newer deck asks it again. */
    RETURNED;

    /** Returns the name as printed, lower case. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A difference.
   *
   * @param kind what happened
   * @param old the note in the older deck; null for none
   * @param now the note in the newer deck; null for none
   */
  public record Change(Kind kind, @Nullable Note old, @Nullable Note now) {
    /** Returns the note to name the item by: the newer one, else the older. */
    public Note note() {
      if (now != null) {
        return now;
      }
      return Objects.requireNonNull(old);
    }

    /**
     * Returns the fields of the content that differ, as a deck names them, those of the newer side
     * first; none unless both sides are there.
     */
    public List<String> fields() {
      if (old == null || now == null) {
        return List.of();
      }
      var before = content(old);
      var after = content(now);
      var names = new LinkedHashSet<>(after.keySet());
      names.addAll(before.keySet());
      names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
      return List.copyOf(names);
    }

    /** Returns each field of the content with its JSON. */
    private static Map<String, String> content(Note note) {
      try {
        var bytes = new ByteArrayOutputStream();
        var json = JsonWriter.compact(bytes).object();
        ItemJson.writeContent(note.item(), json);
        json.endObject().flush();
        var fields = new LinkedHashMap<String, String>();
        var cursor = JsonCursor.open("item", new ByteArrayInputStream(bytes.toByteArray()));
        cursor.enterObject("an item");
        for (var name = cursor.nextName(); name.isPresent(); name = cursor.nextName()) {
          fields.put(name.get(), cursor.memberValue().toString());
        }
        return fields;
      } catch (IOException | InputException e) {
        throw new IllegalStateException("memory does not fail, and what we write we read", e);
      }
    }
  }

  /** Compares two decks. */
  public static DeckDiff of(Deck old, Deck now) {
    var before = byId(old);
    var changes = new ArrayList<Change>();
    for (var note : now.notes()) {
      var former = before.remove(note.item().id());
      var kind = kind(former, note);
      if (kind != null) {
        changes.add(new Change(kind, former, note));
      }
    }
    for (var note : before.values()) {
      if (note.live()) {
        changes.add(new Change(Kind.RETIRED, note, null));
      }
    }
    return new DeckDiff(changes);
  }

  private static @Nullable Kind kind(@Nullable Note old, Note now) {
    if (old == null) {
      return now.live() ? Kind.ADDED : null;
    }
    if (old.live() != now.live()) {
      return now.live() ? Kind.RETURNED : Kind.RETIRED;
    }
    return now.live() && !old.item().equals(now.item()) ? Kind.CHANGED : null;
  }

  private static Map<String, Note> byId(Deck deck) {
    var notes = new LinkedHashMap<String, Note>();
    deck.notes().forEach(note -> notes.put(note.item().id(), note));
    return notes;
  }

  /** Returns how many items changed in this way. */
  public long count(Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }

  /**
   * Writes the differences as JSON, ids, fields that changed, stems and keys of both sides; leaves
   * it open.
   */
  public void write(OutputStream out) throws IOException {
    var json = JsonWriter.indented(out).object();
    for (var kind : Kind.values()) {
      json.name(kind.label()).list();
      for (var change : changes) {
        if (change.kind() == kind) {
          json.object().name("id").text(change.note().item().id());
          if (kind == Kind.CHANGED) {
            fields(change, json);
          }
          side("old", change.old(), json);
          side("new", change.now(), json);
          json.endObject();
        }
      }
      json.endList();
    }
    json.endObject().finish();
  }

  private static void fields(Change change, JsonWriter json) throws IOException {
    json.name("fields").list();
    for (var field : change.fields()) {
      json.text(field);
    }
    json.endList();
  }

  private static void side(String name, @Nullable Note note, JsonWriter json) throws IOException {
    json.name(name);
    if (note == null) {
      json.text(null);
    } else {
      json.object().name("revision").number(note.revision());
      json.name("status").text(note.status().label());
      json.name("stem").text(note.item().stem().text());
      json.name("key").text(note.item().key()).endObject();
    }
  }
}
